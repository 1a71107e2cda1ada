"""The serializers, one module per schema, each loaded when it is first met."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import audio as audio
    from . import authentication_error as authentication_error
    from . import bad_request_error as bad_request_error
    from . import chat_completion_choice as chat_completion_choice
    from . import chat_completion_request as chat_completion_request
    from . import chat_completion_request_function as chat_completion_request_function
    from . import (
        chat_completion_request_tool_choice as chat_completion_request_tool_choice,
    )
    from . import chat_completion_response as chat_completion_response
    from . import chat_completion_stream_choice as chat_completion_stream_choice
    from . import (
        chat_completion_stream_choice_finish_reason as chat_completion_stream_choice_finish_reason,
    )
    from . import (
        chat_completion_stream_choice_logprobs as chat_completion_stream_choice_logprobs,
    )
    from . import chat_completion_stream_delta as chat_completion_stream_delta
    from . import chat_completion_stream_delta_role as chat_completion_stream_delta_role
    from . import chat_completion_stream_event as chat_completion_stream_event
    from . import completion_tokens_details as completion_tokens_details
    from . import content as content
    from . import detail as detail
    from . import embedding_object as embedding_object
    from . import embedding_request as embedding_request
    from . import embedding_request_input as embedding_request_input
    from . import embedding_response as embedding_response
    from . import encoding_format as encoding_format
    from . import error as error
    from . import finish_reason as finish_reason
    from . import format as format
    from . import function as function
    from . import function_call as function_call
    from . import image_url as image_url
    from . import internal_server_error as internal_server_error
    from . import json_schema as json_schema
    from . import logprobs as logprobs
    from . import message as message
    from . import message_content as message_content
    from . import modalities as modalities
    from . import model as model
    from . import model_list_response as model_list_response
    from . import one as one
    from . import permission_denied_error as permission_denied_error
    from . import prompt_tokens_details as prompt_tokens_details
    from . import rate_limit_error as rate_limit_error
    from . import reasoning_effort as reasoning_effort
    from . import response_format as response_format
    from . import response_format_type as response_format_type
    from . import role as role
    from . import schemas_bad_request_error_error as schemas_bad_request_error_error
    from . import schemas_bad_request_error_status as schemas_bad_request_error_status
    from . import schemas_error as schemas_error
    from . import (
        schemas_internal_server_error_error as schemas_internal_server_error_error,
    )
    from . import (
        schemas_internal_server_error_status as schemas_internal_server_error_status,
    )
    from . import schemas_rate_limit_error_error as schemas_rate_limit_error_error
    from . import schemas_rate_limit_error_status as schemas_rate_limit_error_status
    from . import (
        schemas_service_unavailable_error_error as schemas_service_unavailable_error_error,
    )
    from . import (
        schemas_service_unavailable_error_status as schemas_service_unavailable_error_status,
    )
    from . import schemas_status as schemas_status
    from . import (
        schemas_unprocessable_entity_error_error as schemas_unprocessable_entity_error_error,
    )
    from . import (
        schemas_unprocessable_entity_error_status as schemas_unprocessable_entity_error_status,
    )
    from . import service_tier as service_tier
    from . import service_unavailable_error as service_unavailable_error
    from . import status as status
    from . import stop as stop
    from . import stream_options as stream_options
    from . import tool as tool
    from . import tool_call as tool_call
    from . import tool_type as tool_type
    from . import two as two
    from . import type as type
    from . import unprocessable_entity_error as unprocessable_entity_error
    from . import usage as usage
    from . import voice as voice

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        try:
            return import_module(f".{name}", __name__)
        except ModuleNotFoundError as error:
            if error.name != f"{__name__}.{name}":
                raise
            raise AttributeError(
                f"module {__name__!r} has no attribute {name!r}"
            ) from None
