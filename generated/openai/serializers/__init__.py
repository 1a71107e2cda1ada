"""The serializers, one module per schema, each loaded when it is first met."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        assistants_named_tool_choice_function as assistants_named_tool_choice_function,
    )
    from . import (
        chat_completion_function_call_option as chat_completion_function_call_option,
    )
    from . import chat_completion_functions as chat_completion_functions
    from . import chat_completion_message_tool_call as chat_completion_message_tool_call
    from . import (
        chat_completion_message_tool_call_chunk as chat_completion_message_tool_call_chunk,
    )
    from . import (
        chat_completion_message_tool_call_chunk_function as chat_completion_message_tool_call_chunk_function,
    )
    from . import (
        chat_completion_message_tool_call_function as chat_completion_message_tool_call_function,
    )
    from . import chat_completion_named_tool_choice as chat_completion_named_tool_choice
    from . import (
        chat_completion_request_assistant_message as chat_completion_request_assistant_message,
    )
    from . import (
        chat_completion_request_assistant_message_audio as chat_completion_request_assistant_message_audio,
    )
    from . import (
        chat_completion_request_assistant_message_content as chat_completion_request_assistant_message_content,
    )
    from . import (
        chat_completion_request_assistant_message_content_part as chat_completion_request_assistant_message_content_part,
    )
    from . import (
        chat_completion_request_assistant_message_function_call as chat_completion_request_assistant_message_function_call,
    )
    from . import (
        chat_completion_request_developer_message as chat_completion_request_developer_message,
    )
    from . import (
        chat_completion_request_developer_message_content as chat_completion_request_developer_message_content,
    )
    from . import (
        chat_completion_request_function_message as chat_completion_request_function_message,
    )
    from . import chat_completion_request_message as chat_completion_request_message
    from . import (
        chat_completion_request_message_content_part_audio as chat_completion_request_message_content_part_audio,
    )
    from . import (
        chat_completion_request_message_content_part_audio_input_audio as chat_completion_request_message_content_part_audio_input_audio,
    )
    from . import (
        chat_completion_request_message_content_part_image as chat_completion_request_message_content_part_image,
    )
    from . import (
        chat_completion_request_message_content_part_image_image_url as chat_completion_request_message_content_part_image_image_url,
    )
    from . import (
        chat_completion_request_message_content_part_refusal as chat_completion_request_message_content_part_refusal,
    )
    from . import (
        chat_completion_request_message_content_part_text as chat_completion_request_message_content_part_text,
    )
    from . import (
        chat_completion_request_system_message as chat_completion_request_system_message,
    )
    from . import (
        chat_completion_request_system_message_content as chat_completion_request_system_message_content,
    )
    from . import (
        chat_completion_request_tool_message as chat_completion_request_tool_message,
    )
    from . import (
        chat_completion_request_tool_message_content as chat_completion_request_tool_message_content,
    )
    from . import (
        chat_completion_request_user_message as chat_completion_request_user_message,
    )
    from . import (
        chat_completion_request_user_message_content as chat_completion_request_user_message_content,
    )
    from . import (
        chat_completion_request_user_message_content_part as chat_completion_request_user_message_content_part,
    )
    from . import chat_completion_response_message as chat_completion_response_message
    from . import (
        chat_completion_response_message_audio as chat_completion_response_message_audio,
    )
    from . import (
        chat_completion_response_message_function_call as chat_completion_response_message_function_call,
    )
    from . import chat_completion_stream_options as chat_completion_stream_options
    from . import (
        chat_completion_stream_response_delta as chat_completion_stream_response_delta,
    )
    from . import (
        chat_completion_stream_response_delta_function_call as chat_completion_stream_response_delta_function_call,
    )
    from . import chat_completion_token_logprob as chat_completion_token_logprob
    from . import (
        chat_completion_token_logprob_top_logprobs_inner as chat_completion_token_logprob_top_logprobs_inner,
    )
    from . import chat_completion_tool as chat_completion_tool
    from . import (
        chat_completion_tool_choice_option as chat_completion_tool_choice_option,
    )
    from . import completion_usage as completion_usage
    from . import (
        completion_usage_completion_tokens_details as completion_usage_completion_tokens_details,
    )
    from . import (
        completion_usage_prompt_tokens_details as completion_usage_prompt_tokens_details,
    )
    from . import create_chat_completion_request as create_chat_completion_request
    from . import (
        create_chat_completion_request_audio as create_chat_completion_request_audio,
    )
    from . import (
        create_chat_completion_request_function_call as create_chat_completion_request_function_call,
    )
    from . import (
        create_chat_completion_request_model as create_chat_completion_request_model,
    )
    from . import (
        create_chat_completion_request_response_format as create_chat_completion_request_response_format,
    )
    from . import (
        create_chat_completion_request_stop as create_chat_completion_request_stop,
    )
    from . import create_chat_completion_response as create_chat_completion_response
    from . import (
        create_chat_completion_response_choices_inner as create_chat_completion_response_choices_inner,
    )
    from . import (
        create_chat_completion_response_choices_inner_logprobs as create_chat_completion_response_choices_inner_logprobs,
    )
    from . import (
        create_chat_completion_stream_response as create_chat_completion_stream_response,
    )
    from . import (
        create_chat_completion_stream_response_choices_inner as create_chat_completion_stream_response_choices_inner,
    )
    from . import (
        create_chat_completion_stream_response_usage as create_chat_completion_stream_response_usage,
    )
    from . import create_embedding_request as create_embedding_request
    from . import create_embedding_request_input as create_embedding_request_input
    from . import create_embedding_request_model as create_embedding_request_model
    from . import create_embedding_response as create_embedding_response
    from . import create_embedding_response_usage as create_embedding_response_usage
    from . import embedding as embedding
    from . import error as error
    from . import error_response as error_response
    from . import function_object as function_object
    from . import list_models_response as list_models_response
    from . import model as model
    from . import prediction_content as prediction_content
    from . import prediction_content_content as prediction_content_content
    from . import response_format_json_object as response_format_json_object
    from . import response_format_json_schema as response_format_json_schema
    from . import (
        response_format_json_schema_json_schema as response_format_json_schema_json_schema,
    )
    from . import response_format_text as response_format_text

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
