"""R9S.

Chat completions, embeddings and model listing through R9S, a router to the models of
many vendors.
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
    from .models.audio import Audio as Audio
    from .models.authentication_error import AuthenticationError as AuthenticationError
    from .models.bad_request_error import BadRequestError as BadRequestError
    from .models.chat_completion_choice import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from .models.chat_completion_request import (
        ChatCompletionRequest as ChatCompletionRequest,
    )
    from .models.chat_completion_request_function import (
        ChatCompletionRequestFunction as ChatCompletionRequestFunction,
    )
    from .models.chat_completion_request_tool_choice import (
        ChatCompletionRequestToolChoice as ChatCompletionRequestToolChoice,
    )
    from .models.chat_completion_response import (
        ChatCompletionResponse as ChatCompletionResponse,
    )
    from .models.chat_completion_stream_choice import (
        ChatCompletionStreamChoice as ChatCompletionStreamChoice,
    )
    from .models.chat_completion_stream_choice_finish_reason import (
        ChatCompletionStreamChoiceFinishReason as ChatCompletionStreamChoiceFinishReason,
    )
    from .models.chat_completion_stream_choice_logprobs import (
        ChatCompletionStreamChoiceLogprobs as ChatCompletionStreamChoiceLogprobs,
    )
    from .models.chat_completion_stream_delta import (
        ChatCompletionStreamDelta as ChatCompletionStreamDelta,
    )
    from .models.chat_completion_stream_delta_role import (
        ChatCompletionStreamDeltaRole as ChatCompletionStreamDeltaRole,
    )
    from .models.chat_completion_stream_event import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from .models.completion_tokens_details import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .models.content import Content as Content
    from .models.detail import Detail as Detail
    from .models.embedding_object import EmbeddingObject as EmbeddingObject
    from .models.embedding_request import EmbeddingRequest as EmbeddingRequest
    from .models.embedding_request_input import (
        EmbeddingRequestInput as EmbeddingRequestInput,
    )
    from .models.embedding_response import EmbeddingResponse as EmbeddingResponse
    from .models.encoding_format import EncodingFormat as EncodingFormat
    from .models.error import Error as Error
    from .models.finish_reason import FinishReason as FinishReason
    from .models.format import Format as Format
    from .models.function import Function as Function
    from .models.function_call import FunctionCall as FunctionCall
    from .models.image_url import ImageURL as ImageURL
    from .models.internal_server_error import InternalServerError as InternalServerError
    from .models.json_schema import JSONSchema as JSONSchema
    from .models.logprobs import Logprobs as Logprobs
    from .models.message import Message as Message
    from .models.message_content import MessageContent as MessageContent
    from .models.modalities import Modalities as Modalities
    from .models.model import Model as Model
    from .models.model_list_response import ModelListResponse as ModelListResponse
    from .models.one import One as One
    from .models.permission_denied_error import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from .models.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .models.rate_limit_error import RateLimitError as RateLimitError
    from .models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .models.response_format import ResponseFormat as ResponseFormat
    from .models.response_format_type import ResponseFormatType as ResponseFormatType
    from .models.role import Role as Role
    from .models.schemas_bad_request_error_error import (
        SchemasBadRequestErrorError as SchemasBadRequestErrorError,
    )
    from .models.schemas_bad_request_error_status import (
        SchemasBadRequestErrorStatus as SchemasBadRequestErrorStatus,
    )
    from .models.schemas_error import SchemasError as SchemasError
    from .models.schemas_internal_server_error_error import (
        SchemasInternalServerErrorError as SchemasInternalServerErrorError,
    )
    from .models.schemas_internal_server_error_status import (
        SchemasInternalServerErrorStatus as SchemasInternalServerErrorStatus,
    )
    from .models.schemas_rate_limit_error_error import (
        SchemasRateLimitErrorError as SchemasRateLimitErrorError,
    )
    from .models.schemas_rate_limit_error_status import (
        SchemasRateLimitErrorStatus as SchemasRateLimitErrorStatus,
    )
    from .models.schemas_service_unavailable_error_error import (
        SchemasServiceUnavailableErrorError as SchemasServiceUnavailableErrorError,
    )
    from .models.schemas_service_unavailable_error_status import (
        SchemasServiceUnavailableErrorStatus as SchemasServiceUnavailableErrorStatus,
    )
    from .models.schemas_status import SchemasStatus as SchemasStatus
    from .models.schemas_unprocessable_entity_error_error import (
        SchemasUnprocessableEntityErrorError as SchemasUnprocessableEntityErrorError,
    )
    from .models.schemas_unprocessable_entity_error_status import (
        SchemasUnprocessableEntityErrorStatus as SchemasUnprocessableEntityErrorStatus,
    )
    from .models.service_tier import ServiceTier as ServiceTier
    from .models.service_unavailable_error import (
        ServiceUnavailableError as ServiceUnavailableError,
    )
    from .models.status import Status as Status
    from .models.stop import Stop as Stop
    from .models.stream_options import StreamOptions as StreamOptions
    from .models.tool import Tool as Tool
    from .models.tool_call import ToolCall as ToolCall
    from .models.tool_type import ToolType as ToolType
    from .models.two import Two as Two
    from .models.type import Type as Type
    from .models.unprocessable_entity_error import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .models.usage import Usage as Usage
    from .models.voice import Voice as Voice

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
        "Audio": "audio",
        "AuthenticationError": "authentication_error",
        "BadRequestError": "bad_request_error",
        "ChatCompletionChoice": "chat_completion_choice",
        "ChatCompletionRequest": "chat_completion_request",
        "ChatCompletionRequestFunction": "chat_completion_request_function",
        "ChatCompletionRequestToolChoice": "chat_completion_request_tool_choice",
        "ChatCompletionResponse": "chat_completion_response",
        "ChatCompletionStreamChoice": "chat_completion_stream_choice",
        "ChatCompletionStreamChoiceFinishReason": "chat_completion_stream_choice_finish_reason",
        "ChatCompletionStreamChoiceLogprobs": "chat_completion_stream_choice_logprobs",
        "ChatCompletionStreamDelta": "chat_completion_stream_delta",
        "ChatCompletionStreamDeltaRole": "chat_completion_stream_delta_role",
        "ChatCompletionStreamEvent": "chat_completion_stream_event",
        "CompletionTokensDetails": "completion_tokens_details",
        "Content": "content",
        "Detail": "detail",
        "EmbeddingObject": "embedding_object",
        "EmbeddingRequest": "embedding_request",
        "EmbeddingRequestInput": "embedding_request_input",
        "EmbeddingResponse": "embedding_response",
        "EncodingFormat": "encoding_format",
        "Error": "error",
        "FinishReason": "finish_reason",
        "Format": "format",
        "Function": "function",
        "FunctionCall": "function_call",
        "ImageURL": "image_url",
        "InternalServerError": "internal_server_error",
        "JSONSchema": "json_schema",
        "Logprobs": "logprobs",
        "Message": "message",
        "MessageContent": "message_content",
        "Modalities": "modalities",
        "Model": "model",
        "ModelListResponse": "model_list_response",
        "One": "one",
        "PermissionDeniedError": "permission_denied_error",
        "PromptTokensDetails": "prompt_tokens_details",
        "RateLimitError": "rate_limit_error",
        "ReasoningEffort": "reasoning_effort",
        "ResponseFormat": "response_format",
        "ResponseFormatType": "response_format_type",
        "Role": "role",
        "SchemasBadRequestErrorError": "schemas_bad_request_error_error",
        "SchemasBadRequestErrorStatus": "schemas_bad_request_error_status",
        "SchemasError": "schemas_error",
        "SchemasInternalServerErrorError": "schemas_internal_server_error_error",
        "SchemasInternalServerErrorStatus": "schemas_internal_server_error_status",
        "SchemasRateLimitErrorError": "schemas_rate_limit_error_error",
        "SchemasRateLimitErrorStatus": "schemas_rate_limit_error_status",
        "SchemasServiceUnavailableErrorError": "schemas_service_unavailable_error_error",
        "SchemasServiceUnavailableErrorStatus": "schemas_service_unavailable_error_status",
        "SchemasStatus": "schemas_status",
        "SchemasUnprocessableEntityErrorError": "schemas_unprocessable_entity_error_error",
        "SchemasUnprocessableEntityErrorStatus": "schemas_unprocessable_entity_error_status",
        "ServiceTier": "service_tier",
        "ServiceUnavailableError": "service_unavailable_error",
        "Status": "status",
        "Stop": "stop",
        "StreamOptions": "stream_options",
        "Tool": "tool",
        "ToolCall": "tool_call",
        "ToolType": "tool_type",
        "Two": "two",
        "Type": "type",
        "UnprocessableEntityError": "unprocessable_entity_error",
        "Usage": "usage",
        "Voice": "voice",
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
