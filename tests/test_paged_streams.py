"""A list that comes in pages or as a stream: only the method of the plain reply has one beside it that goes through all pages."""

from __future__ import annotations

from dataclasses import replace

from generator.emitted import Identifier
from generator.ir import Anything, Location
from generator.paging import Paging, PagingKind
from generator.views.resources import resources_module, surface

from .support.cases import CASES
from .support.package_tests import workshop as workshop
from .support.sources import Source
from .support.workshop import Workshop


def test_there_is_one_method_for_all_pages(workshop: Workshop) -> None:
    scope = workshop.make(Source("client_streams", CASES / "client_streams" / "specs", "openapi.yaml")).prepared.scope
    (song,) = (each for each in scope.api.operations if each.path == "/songs")
    names = replace(scope.names, arguments={**scope.names.arguments, (song.key, Location.QUERY, "page"): Identifier("page")})
    paging = Paging(PagingKind.PAGE, Identifier("sing_all"), "page", (), Anything())
    offered = surface(replace(scope, names=names, paging={song.key: paging}))
    for resource in resources_module(names.groups[song.key], offered).resources:
        heads = [each.signature.split("(")[0].split()[-1] for each in resource.methods]
        assert heads == ["sing", "sing_all", "sing_stream"]
