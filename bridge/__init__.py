"""The bridge between people's data and the rules: the Python side of the knowledge base.

from bridge import Applicant, KnowledgeBase

kb = KnowledgeBase.load()
answer = kb.check(Applicant.read("amina.yaml"))
"""

from bridge.applicant import Applicant
from bridge.input_errors import InputErrors
from bridge.knowledge_base import KnowledgeBase

__all__ = ["Applicant", "InputErrors", "KnowledgeBase"]
