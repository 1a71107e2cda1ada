"""Mistral AI.

Chat completions, embeddings and model listing of Mistral AI.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.base import Base as Base
    from ._runtime.date_time import DateTime as DateTime
    from ._runtime.json_text import use_json as use_json
    from ._runtime.problems import DecodeError as DecodeError
    from ._runtime.problems import EncodeError as EncodeError
    from ._runtime.problems import Problem as Problem
    from ._runtime.unknown import Unknown as Unknown
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from . import errors as errors
    from ._runtime.client.options import RequestOptions as RequestOptions
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .models.api_key_auth import APIKeyAuth as APIKeyAuth
    from .models.arguments import Arguments as Arguments
    from .models.assistant_message import AssistantMessage as AssistantMessage
    from .models.assistant_message_content import (
        AssistantMessageContent as AssistantMessageContent,
    )
    from .models.audio_chunk import AudioChunk as AudioChunk
    from .models.authorization import Authorization as Authorization
    from .models.base_model_card import BaseModelCard as BaseModelCard
    from .models.built_in_connectors import BuiltInConnectors as BuiltInConnectors
    from .models.chat_completion_choice import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from .models.chat_completion_choice_finish_reason import (
        ChatCompletionChoiceFinishReason as ChatCompletionChoiceFinishReason,
    )
    from .models.chat_completion_request import (
        ChatCompletionRequest as ChatCompletionRequest,
    )
    from .models.chat_completion_request_message import (
        ChatCompletionRequestMessage as ChatCompletionRequestMessage,
    )
    from .models.chat_completion_request_stop import (
        ChatCompletionRequestStop as ChatCompletionRequestStop,
    )
    from .models.chat_completion_request_tool import (
        ChatCompletionRequestTool as ChatCompletionRequestTool,
    )
    from .models.chat_completion_request_tool_choice import (
        ChatCompletionRequestToolChoice as ChatCompletionRequestToolChoice,
    )
    from .models.chat_completion_response import (
        ChatCompletionResponse as ChatCompletionResponse,
    )
    from .models.chat_completion_stream_request import (
        ChatCompletionStreamRequest as ChatCompletionStreamRequest,
    )
    from .models.chat_completion_stream_request_message import (
        ChatCompletionStreamRequestMessage as ChatCompletionStreamRequestMessage,
    )
    from .models.chat_completion_stream_request_stop import (
        ChatCompletionStreamRequestStop as ChatCompletionStreamRequestStop,
    )
    from .models.chat_completion_stream_request_tool import (
        ChatCompletionStreamRequestTool as ChatCompletionStreamRequestTool,
    )
    from .models.chat_completion_stream_request_tool_choice import (
        ChatCompletionStreamRequestToolChoice as ChatCompletionStreamRequestToolChoice,
    )
    from .models.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from .models.completion_chunk import CompletionChunk as CompletionChunk
    from .models.completion_event import CompletionEvent as CompletionEvent
    from .models.completion_response_stream_choice import (
        CompletionResponseStreamChoice as CompletionResponseStreamChoice,
    )
    from .models.completion_response_stream_choice_finish_reason import (
        CompletionResponseStreamChoiceFinishReason as CompletionResponseStreamChoiceFinishReason,
    )
    from .models.content_chunk import ContentChunk as ContentChunk
    from .models.context import Context as Context
    from .models.custom_connector import CustomConnector as CustomConnector
    from .models.delta_message import DeltaMessage as DeltaMessage
    from .models.delta_message_content import DeltaMessageContent as DeltaMessageContent
    from .models.document_library_tool import DocumentLibraryTool as DocumentLibraryTool
    from .models.document_url_chunk import DocumentURLChunk as DocumentURLChunk
    from .models.embedding_dtype import EmbeddingDtype as EmbeddingDtype
    from .models.embedding_request import EmbeddingRequest as EmbeddingRequest
    from .models.embedding_request_inputs import (
        EmbeddingRequestInputs as EmbeddingRequestInputs,
    )
    from .models.embedding_response import EmbeddingResponse as EmbeddingResponse
    from .models.embedding_response_data import (
        EmbeddingResponseData as EmbeddingResponseData,
    )
    from .models.encoding_format import EncodingFormat as EncodingFormat
    from .models.ft_model_card import FTModelCard as FTModelCard
    from .models.file_chunk import FileChunk as FileChunk
    from .models.function import Function as Function
    from .models.function_call import FunctionCall as FunctionCall
    from .models.function_name import FunctionName as FunctionName
    from .models.guardrail_config import GuardrailConfig as GuardrailConfig
    from .models.http_validation_error import HTTPValidationError as HTTPValidationError
    from .models.image_detail import ImageDetail as ImageDetail
    from .models.image_generation_tool import ImageGenerationTool as ImageGenerationTool
    from .models.image_url import ImageURL as ImageURL
    from .models.image_url_chunk import ImageURLChunk as ImageURLChunk
    from .models.image_url_union import ImageURLUnion as ImageURLUnion
    from .models.json_schema import JSONSchema as JSONSchema
    from .models.list_models_v1_models_get_request import (
        ListModelsV1ModelsGetRequest as ListModelsV1ModelsGetRequest,
    )
    from .models.loc import Loc as Loc
    from .models.mistral_prompt_mode import MistralPromptMode as MistralPromptMode
    from .models.model_capabilities import ModelCapabilities as ModelCapabilities
    from .models.model_list import ModelList as ModelList
    from .models.model_list_data import ModelListData as ModelListData
    from .models.moderation_llm_action import ModerationLLMAction as ModerationLLMAction
    from .models.moderation_llmv1_category_thresholds import (
        ModerationLlmv1CategoryThresholds as ModerationLlmv1CategoryThresholds,
    )
    from .models.moderation_llmv1_config import (
        ModerationLlmv1Config as ModerationLlmv1Config,
    )
    from .models.moderation_llmv2_category_thresholds import (
        ModerationLlmv2CategoryThresholds as ModerationLlmv2CategoryThresholds,
    )
    from .models.moderation_llmv2_config import (
        ModerationLlmv2Config as ModerationLlmv2Config,
    )
    from .models.oauth_2_token_auth import OAuth2TokenAuth as OAuth2TokenAuth
    from .models.prediction import Prediction as Prediction
    from .models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .models.reference_chunk import ReferenceChunk as ReferenceChunk
    from .models.reference_id import ReferenceID as ReferenceID
    from .models.response_format import ResponseFormat as ResponseFormat
    from .models.response_formats import ResponseFormats as ResponseFormats
    from .models.response_retrieve_model_v1_models_model_id_get import (
        ResponseRetrieveModelV1ModelsModelIDGet as ResponseRetrieveModelV1ModelsModelIDGet,
    )
    from .models.retrieve_model_v1_models_model_id_get_request import (
        RetrieveModelV1ModelsModelIDGetRequest as RetrieveModelV1ModelsModelIDGetRequest,
    )
    from .models.system_message import SystemMessage as SystemMessage
    from .models.system_message_content import (
        SystemMessageContent as SystemMessageContent,
    )
    from .models.system_message_content_chunks import (
        SystemMessageContentChunks as SystemMessageContentChunks,
    )
    from .models.text_chunk import TextChunk as TextChunk
    from .models.think_chunk import ThinkChunk as ThinkChunk
    from .models.thinking import Thinking as Thinking
    from .models.tool import Tool as Tool
    from .models.tool_call import ToolCall as ToolCall
    from .models.tool_choice import ToolChoice as ToolChoice
    from .models.tool_choice_enum import ToolChoiceEnum as ToolChoiceEnum
    from .models.tool_configuration import ToolConfiguration as ToolConfiguration
    from .models.tool_message import ToolMessage as ToolMessage
    from .models.tool_message_content import ToolMessageContent as ToolMessageContent
    from .models.tool_reference_chunk import ToolReferenceChunk as ToolReferenceChunk
    from .models.tool_reference_chunk_tool import (
        ToolReferenceChunkTool as ToolReferenceChunkTool,
    )
    from .models.tool_types import ToolTypes as ToolTypes
    from .models.usage_info import UsageInfo as UsageInfo
    from .models.user_message import UserMessage as UserMessage
    from .models.user_message_content import UserMessageContent as UserMessageContent
    from .models.validation_error import ValidationError as ValidationError
    from .models.web_search_premium_tool import (
        WebSearchPremiumTool as WebSearchPremiumTool,
    )
    from .models.web_search_tool import WebSearchTool as WebSearchTool

if not TYPE_CHECKING:
    _OURS = {
        "Base": "_runtime.base",
        "DateTime": "_runtime.date_time",
        "use_json": "_runtime.json_text",
        "DecodeError": "_runtime.problems",
        "EncodeError": "_runtime.problems",
        "Problem": "_runtime.problems",
        "Unknown": "_runtime.unknown",
        "UNSET": "_runtime.unset",
        "Unset": "_runtime.unset",
        "RequestOptions": "_runtime.client.options",
        "AsyncClient": "client",
        "Client": "client",
    }
    _MODELS = {
        "APIKeyAuth": "api_key_auth",
        "Arguments": "arguments",
        "AssistantMessage": "assistant_message",
        "AssistantMessageContent": "assistant_message_content",
        "AudioChunk": "audio_chunk",
        "Authorization": "authorization",
        "BaseModelCard": "base_model_card",
        "BuiltInConnectors": "built_in_connectors",
        "ChatCompletionChoice": "chat_completion_choice",
        "ChatCompletionChoiceFinishReason": "chat_completion_choice_finish_reason",
        "ChatCompletionRequest": "chat_completion_request",
        "ChatCompletionRequestMessage": "chat_completion_request_message",
        "ChatCompletionRequestStop": "chat_completion_request_stop",
        "ChatCompletionRequestTool": "chat_completion_request_tool",
        "ChatCompletionRequestToolChoice": "chat_completion_request_tool_choice",
        "ChatCompletionResponse": "chat_completion_response",
        "ChatCompletionStreamRequest": "chat_completion_stream_request",
        "ChatCompletionStreamRequestMessage": "chat_completion_stream_request_message",
        "ChatCompletionStreamRequestStop": "chat_completion_stream_request_stop",
        "ChatCompletionStreamRequestTool": "chat_completion_stream_request_tool",
        "ChatCompletionStreamRequestToolChoice": "chat_completion_stream_request_tool_choice",
        "CodeInterpreterTool": "code_interpreter_tool",
        "CompletionChunk": "completion_chunk",
        "CompletionEvent": "completion_event",
        "CompletionResponseStreamChoice": "completion_response_stream_choice",
        "CompletionResponseStreamChoiceFinishReason": "completion_response_stream_choice_finish_reason",
        "ContentChunk": "content_chunk",
        "Context": "context",
        "CustomConnector": "custom_connector",
        "DeltaMessage": "delta_message",
        "DeltaMessageContent": "delta_message_content",
        "DocumentLibraryTool": "document_library_tool",
        "DocumentURLChunk": "document_url_chunk",
        "EmbeddingDtype": "embedding_dtype",
        "EmbeddingRequest": "embedding_request",
        "EmbeddingRequestInputs": "embedding_request_inputs",
        "EmbeddingResponse": "embedding_response",
        "EmbeddingResponseData": "embedding_response_data",
        "EncodingFormat": "encoding_format",
        "FTModelCard": "ft_model_card",
        "FileChunk": "file_chunk",
        "Function": "function",
        "FunctionCall": "function_call",
        "FunctionName": "function_name",
        "GuardrailConfig": "guardrail_config",
        "HTTPValidationError": "http_validation_error",
        "ImageDetail": "image_detail",
        "ImageGenerationTool": "image_generation_tool",
        "ImageURL": "image_url",
        "ImageURLChunk": "image_url_chunk",
        "ImageURLUnion": "image_url_union",
        "JSONSchema": "json_schema",
        "ListModelsV1ModelsGetRequest": "list_models_v1_models_get_request",
        "Loc": "loc",
        "MistralPromptMode": "mistral_prompt_mode",
        "ModelCapabilities": "model_capabilities",
        "ModelList": "model_list",
        "ModelListData": "model_list_data",
        "ModerationLLMAction": "moderation_llm_action",
        "ModerationLlmv1CategoryThresholds": "moderation_llmv1_category_thresholds",
        "ModerationLlmv1Config": "moderation_llmv1_config",
        "ModerationLlmv2CategoryThresholds": "moderation_llmv2_category_thresholds",
        "ModerationLlmv2Config": "moderation_llmv2_config",
        "OAuth2TokenAuth": "oauth_2_token_auth",
        "Prediction": "prediction",
        "ReasoningEffort": "reasoning_effort",
        "ReferenceChunk": "reference_chunk",
        "ReferenceID": "reference_id",
        "ResponseFormat": "response_format",
        "ResponseFormats": "response_formats",
        "ResponseRetrieveModelV1ModelsModelIDGet": "response_retrieve_model_v1_models_model_id_get",
        "RetrieveModelV1ModelsModelIDGetRequest": "retrieve_model_v1_models_model_id_get_request",
        "SystemMessage": "system_message",
        "SystemMessageContent": "system_message_content",
        "SystemMessageContentChunks": "system_message_content_chunks",
        "TextChunk": "text_chunk",
        "ThinkChunk": "think_chunk",
        "Thinking": "thinking",
        "Tool": "tool",
        "ToolCall": "tool_call",
        "ToolChoice": "tool_choice",
        "ToolChoiceEnum": "tool_choice_enum",
        "ToolConfiguration": "tool_configuration",
        "ToolMessage": "tool_message",
        "ToolMessageContent": "tool_message_content",
        "ToolReferenceChunk": "tool_reference_chunk",
        "ToolReferenceChunkTool": "tool_reference_chunk_tool",
        "ToolTypes": "tool_types",
        "UsageInfo": "usage_info",
        "UserMessage": "user_message",
        "UserMessageContent": "user_message_content",
        "ValidationError": "validation_error",
        "WebSearchPremiumTool": "web_search_premium_tool",
        "WebSearchTool": "web_search_tool",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in _MODELS:
            module = import_module(f".models.{_MODELS[name]}", __name__)
        elif name in _OURS:
            module = import_module(f".{_OURS[name]}", __name__)
        elif name == "errors":
            return import_module(".errors", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODELS, *_OURS})
