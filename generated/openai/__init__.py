"""OpenAI.

Chat completions, whole or streamed, embeddings and the list of models of the OpenAI
API.
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
    from .models.assistants_named_tool_choice_function import (
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
    )
    from .models.chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from .models.chat_completion_functions import (
        ChatCompletionFunctions as ChatCompletionFunctions,
    )
    from .models.chat_completion_message_tool_call import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from .models.chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from .models.chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from .models.chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from .models.chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from .models.chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
    )
    from .models.chat_completion_request_assistant_message_audio import (
        ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
    )
    from .models.chat_completion_request_assistant_message_content import (
        ChatCompletionRequestAssistantMessageContent as ChatCompletionRequestAssistantMessageContent,
    )
    from .models.chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .models.chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .models.chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
    )
    from .models.chat_completion_request_developer_message_content import (
        ChatCompletionRequestDeveloperMessageContent as ChatCompletionRequestDeveloperMessageContent,
    )
    from .models.chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from .models.chat_completion_request_message import (
        ChatCompletionRequestMessage as ChatCompletionRequestMessage,
    )
    from .models.chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
    )
    from .models.chat_completion_request_message_content_part_audio_input_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
    )
    from .models.chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from .models.chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .models.chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from .models.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from .models.chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
    )
    from .models.chat_completion_request_system_message_content import (
        ChatCompletionRequestSystemMessageContent as ChatCompletionRequestSystemMessageContent,
    )
    from .models.chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
    )
    from .models.chat_completion_request_tool_message_content import (
        ChatCompletionRequestToolMessageContent as ChatCompletionRequestToolMessageContent,
    )
    from .models.chat_completion_request_user_message import (
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
    )
    from .models.chat_completion_request_user_message_content import (
        ChatCompletionRequestUserMessageContent as ChatCompletionRequestUserMessageContent,
    )
    from .models.chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
    )
    from .models.chat_completion_response_message import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from .models.chat_completion_response_message_audio import (
        ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
    )
    from .models.chat_completion_response_message_function_call import (
        ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
    )
    from .models.chat_completion_stream_options import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from .models.chat_completion_stream_response_delta import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from .models.chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .models.chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .models.chat_completion_token_logprob_top_logprobs_inner import (
        ChatCompletionTokenLogprobTopLogprobsInner as ChatCompletionTokenLogprobTopLogprobsInner,
    )
    from .models.chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .models.chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    )
    from .models.completion_usage import CompletionUsage as CompletionUsage
    from .models.completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .models.completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from .models.create_chat_completion_request import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from .models.create_chat_completion_request_audio import (
        CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
    )
    from .models.create_chat_completion_request_function_call import (
        CreateChatCompletionRequestFunctionCall as CreateChatCompletionRequestFunctionCall,
    )
    from .models.create_chat_completion_request_model import (
        CreateChatCompletionRequestModel as CreateChatCompletionRequestModel,
    )
    from .models.create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from .models.create_chat_completion_request_stop import (
        CreateChatCompletionRequestStop as CreateChatCompletionRequestStop,
    )
    from .models.create_chat_completion_response import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from .models.create_chat_completion_response_choices_inner import (
        CreateChatCompletionResponseChoicesInner as CreateChatCompletionResponseChoicesInner,
    )
    from .models.create_chat_completion_response_choices_inner_logprobs import (
        CreateChatCompletionResponseChoicesInnerLogprobs as CreateChatCompletionResponseChoicesInnerLogprobs,
    )
    from .models.create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from .models.create_chat_completion_stream_response_choices_inner import (
        CreateChatCompletionStreamResponseChoicesInner as CreateChatCompletionStreamResponseChoicesInner,
    )
    from .models.create_chat_completion_stream_response_usage import (
        CreateChatCompletionStreamResponseUsage as CreateChatCompletionStreamResponseUsage,
    )
    from .models.create_embedding_request import (
        CreateEmbeddingRequest as CreateEmbeddingRequest,
    )
    from .models.create_embedding_request_input import (
        CreateEmbeddingRequestInput as CreateEmbeddingRequestInput,
    )
    from .models.create_embedding_request_model import (
        CreateEmbeddingRequestModel as CreateEmbeddingRequestModel,
    )
    from .models.create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .models.create_embedding_response_usage import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from .models.embedding import Embedding as Embedding
    from .models.error import Error as Error
    from .models.error_response import ErrorResponse as ErrorResponse
    from .models.function_object import FunctionObject as FunctionObject
    from .models.list_models_response import ListModelsResponse as ListModelsResponse
    from .models.model import Model as Model
    from .models.prediction_content import PredictionContent as PredictionContent
    from .models.prediction_content_content import (
        PredictionContentContent as PredictionContentContent,
    )
    from .models.response_format_json_object import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from .models.response_format_json_schema import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from .models.response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .models.response_format_text import ResponseFormatText as ResponseFormatText

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
        "AssistantsNamedToolChoiceFunction": "assistants_named_tool_choice_function",
        "ChatCompletionFunctionCallOption": "chat_completion_function_call_option",
        "ChatCompletionFunctions": "chat_completion_functions",
        "ChatCompletionMessageToolCall": "chat_completion_message_tool_call",
        "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk",
        "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function",
        "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function",
        "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice",
        "ChatCompletionRequestAssistantMessage": "chat_completion_request_assistant_message",
        "ChatCompletionRequestAssistantMessageAudio": "chat_completion_request_assistant_message_audio",
        "ChatCompletionRequestAssistantMessageContent": "chat_completion_request_assistant_message_content",
        "ChatCompletionRequestAssistantMessageContentPart": "chat_completion_request_assistant_message_content_part",
        "ChatCompletionRequestAssistantMessageFunctionCall": "chat_completion_request_assistant_message_function_call",
        "ChatCompletionRequestDeveloperMessage": "chat_completion_request_developer_message",
        "ChatCompletionRequestDeveloperMessageContent": "chat_completion_request_developer_message_content",
        "ChatCompletionRequestFunctionMessage": "chat_completion_request_function_message",
        "ChatCompletionRequestMessage": "chat_completion_request_message",
        "ChatCompletionRequestMessageContentPartAudio": "chat_completion_request_message_content_part_audio",
        "ChatCompletionRequestMessageContentPartAudioInputAudio": "chat_completion_request_message_content_part_audio_input_audio",
        "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image",
        "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url",
        "ChatCompletionRequestMessageContentPartRefusal": "chat_completion_request_message_content_part_refusal",
        "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text",
        "ChatCompletionRequestSystemMessage": "chat_completion_request_system_message",
        "ChatCompletionRequestSystemMessageContent": "chat_completion_request_system_message_content",
        "ChatCompletionRequestToolMessage": "chat_completion_request_tool_message",
        "ChatCompletionRequestToolMessageContent": "chat_completion_request_tool_message_content",
        "ChatCompletionRequestUserMessage": "chat_completion_request_user_message",
        "ChatCompletionRequestUserMessageContent": "chat_completion_request_user_message_content",
        "ChatCompletionRequestUserMessageContentPart": "chat_completion_request_user_message_content_part",
        "ChatCompletionResponseMessage": "chat_completion_response_message",
        "ChatCompletionResponseMessageAudio": "chat_completion_response_message_audio",
        "ChatCompletionResponseMessageFunctionCall": "chat_completion_response_message_function_call",
        "ChatCompletionStreamOptions": "chat_completion_stream_options",
        "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta",
        "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call",
        "ChatCompletionTokenLogprob": "chat_completion_token_logprob",
        "ChatCompletionTokenLogprobTopLogprobsInner": "chat_completion_token_logprob_top_logprobs_inner",
        "ChatCompletionTool": "chat_completion_tool",
        "ChatCompletionToolChoiceOption": "chat_completion_tool_choice_option",
        "CompletionUsage": "completion_usage",
        "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details",
        "CompletionUsagePromptTokensDetails": "completion_usage_prompt_tokens_details",
        "CreateChatCompletionRequest": "create_chat_completion_request",
        "CreateChatCompletionRequestAudio": "create_chat_completion_request_audio",
        "CreateChatCompletionRequestFunctionCall": "create_chat_completion_request_function_call",
        "CreateChatCompletionRequestModel": "create_chat_completion_request_model",
        "CreateChatCompletionRequestResponseFormat": "create_chat_completion_request_response_format",
        "CreateChatCompletionRequestStop": "create_chat_completion_request_stop",
        "CreateChatCompletionResponse": "create_chat_completion_response",
        "CreateChatCompletionResponseChoicesInner": "create_chat_completion_response_choices_inner",
        "CreateChatCompletionResponseChoicesInnerLogprobs": "create_chat_completion_response_choices_inner_logprobs",
        "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response",
        "CreateChatCompletionStreamResponseChoicesInner": "create_chat_completion_stream_response_choices_inner",
        "CreateChatCompletionStreamResponseUsage": "create_chat_completion_stream_response_usage",
        "CreateEmbeddingRequest": "create_embedding_request",
        "CreateEmbeddingRequestInput": "create_embedding_request_input",
        "CreateEmbeddingRequestModel": "create_embedding_request_model",
        "CreateEmbeddingResponse": "create_embedding_response",
        "CreateEmbeddingResponseUsage": "create_embedding_response_usage",
        "Embedding": "embedding",
        "Error": "error",
        "ErrorResponse": "error_response",
        "FunctionObject": "function_object",
        "ListModelsResponse": "list_models_response",
        "Model": "model",
        "PredictionContent": "prediction_content",
        "PredictionContentContent": "prediction_content_content",
        "ResponseFormatJsonObject": "response_format_json_object",
        "ResponseFormatJsonSchema": "response_format_json_schema",
        "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema",
        "ResponseFormatText": "response_format_text",
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
