"""Atoma.

Chat completions, embeddings and model listing on Atoma, a network of independent nodes
that run open models.
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
    from .models.assistant import Assistant as Assistant
    from .models.chat_completion_choice import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from .models.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .models.chat_completion_chunk_choice import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .models.chat_completion_chunk_delta import (
        ChatCompletionChunkDelta as ChatCompletionChunkDelta,
    )
    from .models.chat_completion_chunk_delta_tool_call import (
        ChatCompletionChunkDeltaToolCall as ChatCompletionChunkDeltaToolCall,
    )
    from .models.chat_completion_chunk_delta_tool_call_function import (
        ChatCompletionChunkDeltaToolCallFunction as ChatCompletionChunkDeltaToolCallFunction,
    )
    from .models.chat_completion_log_prob import (
        ChatCompletionLogProb as ChatCompletionLogProb,
    )
    from .models.chat_completion_log_probs import (
        ChatCompletionLogProbs as ChatCompletionLogProbs,
    )
    from .models.chat_completion_log_probs_content import (
        ChatCompletionLogProbsContent as ChatCompletionLogProbsContent,
    )
    from .models.chat_completion_message import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from .models.chat_completion_named_function import (
        ChatCompletionNamedFunction as ChatCompletionNamedFunction,
    )
    from .models.chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from .models.chat_completion_response import (
        ChatCompletionResponse as ChatCompletionResponse,
    )
    from .models.chat_completion_tool_function_param import (
        ChatCompletionToolFunctionParam as ChatCompletionToolFunctionParam,
    )
    from .models.chat_completion_tools_param import (
        ChatCompletionToolsParam as ChatCompletionToolsParam,
    )
    from .models.chat_completions_create_stream_response_body import (
        ChatCompletionsCreateStreamResponseBody as ChatCompletionsCreateStreamResponseBody,
    )
    from .models.completion_usage import CompletionUsage as CompletionUsage
    from .models.create_chat_completion_request import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from .models.create_chat_completion_stream_request import (
        CreateChatCompletionStreamRequest as CreateChatCompletionStreamRequest,
    )
    from .models.create_embedding_request import (
        CreateEmbeddingRequest as CreateEmbeddingRequest,
    )
    from .models.create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .models.embedding_input import EmbeddingInput as EmbeddingInput
    from .models.embedding_object import EmbeddingObject as EmbeddingObject
    from .models.embedding_usage import EmbeddingUsage as EmbeddingUsage
    from .models.json_schema_response_format import (
        JSONSchemaResponseFormat as JSONSchemaResponseFormat,
    )
    from .models.message_content import MessageContent as MessageContent
    from .models.message_content_part1 import MessageContentPart1 as MessageContentPart1
    from .models.message_content_part2 import MessageContentPart2 as MessageContentPart2
    from .models.message_content_part_image_url import (
        MessageContentPartImageURL as MessageContentPartImageURL,
    )
    from .models.message_content_part_union import (
        MessageContentPartUnion as MessageContentPartUnion,
    )
    from .models.model import Model as Model
    from .models.model_list import ModelList as ModelList
    from .models.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .models.response_format import ResponseFormat as ResponseFormat
    from .models.response_format_type import ResponseFormatType as ResponseFormatType
    from .models.role_assistant import RoleAssistant as RoleAssistant
    from .models.role_system import RoleSystem as RoleSystem
    from .models.role_tool import RoleTool as RoleTool
    from .models.role_user import RoleUser as RoleUser
    from .models.stop_reason1 import StopReason1 as StopReason1
    from .models.stop_reason2 import StopReason2 as StopReason2
    from .models.stop_reason_union import StopReasonUnion as StopReasonUnion
    from .models.stream_options import StreamOptions as StreamOptions
    from .models.system import System as System
    from .models.tool import Tool as Tool
    from .models.tool_call import ToolCall as ToolCall
    from .models.tool_call_function import ToolCallFunction as ToolCallFunction
    from .models.tool_choice import ToolChoice as ToolChoice
    from .models.tool_choice_literal import ToolChoiceLiteral as ToolChoiceLiteral
    from .models.user import User as User

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
        "Assistant": "assistant",
        "ChatCompletionChoice": "chat_completion_choice",
        "ChatCompletionChunk": "chat_completion_chunk",
        "ChatCompletionChunkChoice": "chat_completion_chunk_choice",
        "ChatCompletionChunkDelta": "chat_completion_chunk_delta",
        "ChatCompletionChunkDeltaToolCall": "chat_completion_chunk_delta_tool_call",
        "ChatCompletionChunkDeltaToolCallFunction": "chat_completion_chunk_delta_tool_call_function",
        "ChatCompletionLogProb": "chat_completion_log_prob",
        "ChatCompletionLogProbs": "chat_completion_log_probs",
        "ChatCompletionLogProbsContent": "chat_completion_log_probs_content",
        "ChatCompletionMessage": "chat_completion_message",
        "ChatCompletionNamedFunction": "chat_completion_named_function",
        "ChatCompletionNamedToolChoiceParam": "chat_completion_named_tool_choice_param",
        "ChatCompletionResponse": "chat_completion_response",
        "ChatCompletionToolFunctionParam": "chat_completion_tool_function_param",
        "ChatCompletionToolsParam": "chat_completion_tools_param",
        "ChatCompletionsCreateStreamResponseBody": "chat_completions_create_stream_response_body",
        "CompletionUsage": "completion_usage",
        "CreateChatCompletionRequest": "create_chat_completion_request",
        "CreateChatCompletionStreamRequest": "create_chat_completion_stream_request",
        "CreateEmbeddingRequest": "create_embedding_request",
        "CreateEmbeddingResponse": "create_embedding_response",
        "EmbeddingInput": "embedding_input",
        "EmbeddingObject": "embedding_object",
        "EmbeddingUsage": "embedding_usage",
        "JSONSchemaResponseFormat": "json_schema_response_format",
        "MessageContent": "message_content",
        "MessageContentPart1": "message_content_part1",
        "MessageContentPart2": "message_content_part2",
        "MessageContentPartImageURL": "message_content_part_image_url",
        "MessageContentPartUnion": "message_content_part_union",
        "Model": "model",
        "ModelList": "model_list",
        "PromptTokensDetails": "prompt_tokens_details",
        "ResponseFormat": "response_format",
        "ResponseFormatType": "response_format_type",
        "RoleAssistant": "role_assistant",
        "RoleSystem": "role_system",
        "RoleTool": "role_tool",
        "RoleUser": "role_user",
        "StopReason1": "stop_reason1",
        "StopReason2": "stop_reason2",
        "StopReasonUnion": "stop_reason_union",
        "StreamOptions": "stream_options",
        "System": "system",
        "Tool": "tool",
        "ToolCall": "tool_call",
        "ToolCallFunction": "tool_call_function",
        "ToolChoice": "tool_choice",
        "ToolChoiceLiteral": "tool_choice_literal",
        "User": "user",
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
