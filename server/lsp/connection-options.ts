/** How requests are cancelled that wait for their turn. */
import {
  type ConnectionOptions,
  LSPErrorCodes,
  type RequestMessage,
  type ResponseMessage,
} from "vscode-languageserver";

export const CONNECTION_OPTIONS: ConnectionOptions = {
  connectionStrategy: {
    /** Answered at once: nothing has been done for it yet, and nothing need be. */
    cancelUndispatched(request): ResponseMessage {
      const { jsonrpc, id } = request as RequestMessage;
      return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: "cancelled" } };
    },
  },
};
