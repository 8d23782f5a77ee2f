"""The version of the distribution, where no look-up of installed packages is needed to know it."""

from typing import Final

VERSION: Final = "0.1.0"
