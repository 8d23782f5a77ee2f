# The two commands are `make demo` and `make test`; both set up what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: demo test test-full coverage check-style bench programs clean

demo: $(READY)
	$(BIN)/ophold check examples/one_short.yaml
	@echo
	$(BIN)/ophold need examples/one_short.yaml

test: $(READY) programs check-style
	$(BIN)/python -m pytest -q -n auto

# The same tests, with the lines of the code that none of them runs; it takes a quarter longer.
coverage: $(READY) programs
	$(BIN)/python -m pytest -q -n auto --cov --cov-report=term:skip-covered

# The full numbers of generated cases, before a release; benchmarks/RESULTS.md quotes its result.
test-full: $(READY) programs check-style
	OPHOLD_FULL=1 $(BIN)/python -m pytest -q -n auto

check-style: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

bench: $(READY) programs
	$(BIN)/python benchmarks/run.py

# What the tests need beside Python: the second engine, and what draws proofs.
programs:
	@command -v swipl >/dev/null && command -v dot >/dev/null || { \
		SUDO=$$(command -v sudo || true); \
		$$SUDO apt-get update -q && $$SUDO apt-get install -y -q swi-prolog-nox graphviz; }

# Debian keeps the venv module in a package of its own.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
		SUDO=$$(command -v sudo || true); \
		$$SUDO apt-get update -q && $$SUDO apt-get install -y -q python3-venv; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --upgrade pip
	$(BIN)/python -m pip install -q -e . --group dev
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage*
