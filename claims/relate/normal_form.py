"""The form in which statements are compared: what is told in several words is one verb."""

from claims.model import Statement
from claims.relate.lasting import lasting
from claims.relate.particles import with_particle
from claims.relate.readiness import refused
from claims.relate.support_verbs import plain


def normal_form(statement: Statement) -> Statement:
    """Return a statement with one verb for what is told in several words.

    These are verbs with a particle, what nobody is ready to do, support verbs with
    their noun, and what lasts.
    """
    return lasting(plain(refused(with_particle(statement))))
