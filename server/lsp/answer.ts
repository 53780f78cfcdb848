/** Stands around every handler: a throw becomes an error answer and one line in the log, a cancel an answer of its own. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** A handler of requests that always answers. */
export function answering<P, R>(
  method: string,
  session: Session,
  handle: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return async (params, token) => {
    const refusal = refuse(session);
    if (refusal !== null) return refusal;
    try {
      if (token.isCancellationRequested) return cancelled();
      const answer = await handle(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      session.log(failure(method, error));
      return new ResponseError(ErrorCodes.InternalError, failure(method, error)[session.settings.language]);
    }
  };
}

/** A handler of notifications that outlives a throw. */
export function surviving<P>(method: string, session: Session, handle: (params: P) => void | Promise<void>) {
  return async (params: P): Promise<void> => {
    if (session.phase !== "running") return;
    try {
      await handle(params);
    } catch (error) {
      session.log(failure(method, error));
    }
  };
}

export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

/** Before `initialize` and after `shutdown` nothing is answered. */
function refuse({ phase }: Session): ResponseError | null {
  if (phase === "running") return null;
  return phase === "new"
    ? new ResponseError(ErrorCodes.ServerNotInitialized, "initialize comes first")
    : new ResponseError(ErrorCodes.InvalidRequest, "shut down");
}

/** One line: what failed, why, and the innermost place in the code. */
function failure(method: string, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  const place =
    (error instanceof Error &&
      error.stack
        ?.split("\n")
        .find((line) => /^\s+at /.test(line))
        ?.trim()) ||
    "";
  const told = `${method}: ${reason}${place === "" ? "" : ` (${place})`}`.replace(/\s+/g, " ");
  return {
    vi: `Lỗi trong chính Thể Thức, xin báo lại: ${told}`,
    en: `Thể Thức itself failed, please report it: ${told}`,
  };
}
