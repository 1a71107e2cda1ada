"""The serializers, one module per schema, each loaded when it is first met."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import assistant as assistant
    from . import chat_completion_choice as chat_completion_choice
    from . import chat_completion_chunk as chat_completion_chunk
    from . import chat_completion_chunk_choice as chat_completion_chunk_choice
    from . import chat_completion_chunk_delta as chat_completion_chunk_delta
    from . import (
        chat_completion_chunk_delta_tool_call as chat_completion_chunk_delta_tool_call,
    )
    from . import (
        chat_completion_chunk_delta_tool_call_function as chat_completion_chunk_delta_tool_call_function,
    )
    from . import chat_completion_log_prob as chat_completion_log_prob
    from . import chat_completion_log_probs as chat_completion_log_probs
    from . import chat_completion_log_probs_content as chat_completion_log_probs_content
    from . import chat_completion_message as chat_completion_message
    from . import chat_completion_named_function as chat_completion_named_function
    from . import (
        chat_completion_named_tool_choice_param as chat_completion_named_tool_choice_param,
    )
    from . import chat_completion_response as chat_completion_response
    from . import (
        chat_completion_tool_function_param as chat_completion_tool_function_param,
    )
    from . import chat_completion_tools_param as chat_completion_tools_param
    from . import (
        chat_completions_create_stream_response_body as chat_completions_create_stream_response_body,
    )
    from . import completion_usage as completion_usage
    from . import create_chat_completion_request as create_chat_completion_request
    from . import (
        create_chat_completion_stream_request as create_chat_completion_stream_request,
    )
    from . import create_embedding_request as create_embedding_request
    from . import create_embedding_response as create_embedding_response
    from . import embedding_input as embedding_input
    from . import embedding_object as embedding_object
    from . import embedding_usage as embedding_usage
    from . import json_schema_response_format as json_schema_response_format
    from . import message_content as message_content
    from . import message_content_part1 as message_content_part1
    from . import message_content_part2 as message_content_part2
    from . import message_content_part_image_url as message_content_part_image_url
    from . import message_content_part_union as message_content_part_union
    from . import model as model
    from . import model_list as model_list
    from . import prompt_tokens_details as prompt_tokens_details
    from . import response_format as response_format
    from . import response_format_type as response_format_type
    from . import role_assistant as role_assistant
    from . import role_system as role_system
    from . import role_tool as role_tool
    from . import role_user as role_user
    from . import stop_reason1 as stop_reason1
    from . import stop_reason2 as stop_reason2
    from . import stop_reason_union as stop_reason_union
    from . import stream_options as stream_options
    from . import system as system
    from . import tool as tool
    from . import tool_call as tool_call
    from . import tool_call_function as tool_call_function
    from . import tool_choice as tool_choice
    from . import tool_choice_literal as tool_choice_literal
    from . import user as user

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
