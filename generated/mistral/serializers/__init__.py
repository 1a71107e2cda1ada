"""The serializers, one module per schema, each loaded when it is first met."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import api_key_auth as api_key_auth
    from . import arguments as arguments
    from . import assistant_message as assistant_message
    from . import assistant_message_content as assistant_message_content
    from . import audio_chunk as audio_chunk
    from . import authorization as authorization
    from . import base_model_card as base_model_card
    from . import built_in_connectors as built_in_connectors
    from . import chat_completion_choice as chat_completion_choice
    from . import (
        chat_completion_choice_finish_reason as chat_completion_choice_finish_reason,
    )
    from . import chat_completion_request as chat_completion_request
    from . import chat_completion_request_message as chat_completion_request_message
    from . import chat_completion_request_stop as chat_completion_request_stop
    from . import chat_completion_request_tool as chat_completion_request_tool
    from . import (
        chat_completion_request_tool_choice as chat_completion_request_tool_choice,
    )
    from . import chat_completion_response as chat_completion_response
    from . import chat_completion_stream_request as chat_completion_stream_request
    from . import (
        chat_completion_stream_request_message as chat_completion_stream_request_message,
    )
    from . import (
        chat_completion_stream_request_stop as chat_completion_stream_request_stop,
    )
    from . import (
        chat_completion_stream_request_tool as chat_completion_stream_request_tool,
    )
    from . import (
        chat_completion_stream_request_tool_choice as chat_completion_stream_request_tool_choice,
    )
    from . import code_interpreter_tool as code_interpreter_tool
    from . import completion_chunk as completion_chunk
    from . import completion_event as completion_event
    from . import completion_response_stream_choice as completion_response_stream_choice
    from . import (
        completion_response_stream_choice_finish_reason as completion_response_stream_choice_finish_reason,
    )
    from . import content_chunk as content_chunk
    from . import context as context
    from . import custom_connector as custom_connector
    from . import delta_message as delta_message
    from . import delta_message_content as delta_message_content
    from . import document_library_tool as document_library_tool
    from . import document_url_chunk as document_url_chunk
    from . import embedding_dtype as embedding_dtype
    from . import embedding_request as embedding_request
    from . import embedding_request_inputs as embedding_request_inputs
    from . import embedding_response as embedding_response
    from . import embedding_response_data as embedding_response_data
    from . import encoding_format as encoding_format
    from . import file_chunk as file_chunk
    from . import ft_model_card as ft_model_card
    from . import function as function
    from . import function_call as function_call
    from . import function_name as function_name
    from . import guardrail_config as guardrail_config
    from . import http_validation_error as http_validation_error
    from . import image_detail as image_detail
    from . import image_generation_tool as image_generation_tool
    from . import image_url as image_url
    from . import image_url_chunk as image_url_chunk
    from . import image_url_union as image_url_union
    from . import json_schema as json_schema
    from . import list_models_v1_models_get_request as list_models_v1_models_get_request
    from . import loc as loc
    from . import mistral_prompt_mode as mistral_prompt_mode
    from . import model_capabilities as model_capabilities
    from . import model_list as model_list
    from . import model_list_data as model_list_data
    from . import moderation_llm_action as moderation_llm_action
    from . import (
        moderation_llmv1_category_thresholds as moderation_llmv1_category_thresholds,
    )
    from . import moderation_llmv1_config as moderation_llmv1_config
    from . import (
        moderation_llmv2_category_thresholds as moderation_llmv2_category_thresholds,
    )
    from . import moderation_llmv2_config as moderation_llmv2_config
    from . import oauth_2_token_auth as oauth_2_token_auth
    from . import prediction as prediction
    from . import reasoning_effort as reasoning_effort
    from . import reference_chunk as reference_chunk
    from . import reference_id as reference_id
    from . import response_format as response_format
    from . import response_formats as response_formats
    from . import (
        response_retrieve_model_v1_models_model_id_get as response_retrieve_model_v1_models_model_id_get,
    )
    from . import (
        retrieve_model_v1_models_model_id_get_request as retrieve_model_v1_models_model_id_get_request,
    )
    from . import system_message as system_message
    from . import system_message_content as system_message_content
    from . import system_message_content_chunks as system_message_content_chunks
    from . import text_chunk as text_chunk
    from . import think_chunk as think_chunk
    from . import thinking as thinking
    from . import tool as tool
    from . import tool_call as tool_call
    from . import tool_choice as tool_choice
    from . import tool_choice_enum as tool_choice_enum
    from . import tool_configuration as tool_configuration
    from . import tool_message as tool_message
    from . import tool_message_content as tool_message_content
    from . import tool_reference_chunk as tool_reference_chunk
    from . import tool_reference_chunk_tool as tool_reference_chunk_tool
    from . import tool_types as tool_types
    from . import usage_info as usage_info
    from . import user_message as user_message
    from . import user_message_content as user_message_content
    from . import validation_error as validation_error
    from . import web_search_premium_tool as web_search_premium_tool
    from . import web_search_tool as web_search_tool

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
