package io.tandem.platform.web;

import io.tandem.ledger.StoreUnavailableException;
import io.tandem.ledger.model.RuleViolated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Every failure of a request, wherever it arose, as one {@code application/problem+json}. Never a stack trace. */
public final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final JsonMapper json;

    public ProblemHandler(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return -2; // before the framework's own handler
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return write(exchange, problemOf(failure, exchange));
    }

    /** Writes {@code problem} as the answer, in the caller's language. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        Refusals.note(exchange, problem);
        var response = exchange.getResponse();
        var language = Language.of(exchange.getRequest().getHeaders());
        response.setRawStatusCode(problem.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().set("Content-Language", language.tag());
        problem.headers().forEach(response.getHeaders()::set);
        var bytes = json.writeValueAsBytes(body(problem, language, Trace.id(exchange)));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    private static Map<String, Object> body(Problem problem, Language language, String traceId) {
        var body = new LinkedHashMap<String, Object>();
        var status = HttpStatus.resolve(problem.status());
        body.put("type", "urn:tandem:problem:" + problem.code());
        body.put("title", status == null ? problem.code() : status.getReasonPhrase());
        body.put("status", problem.status());
        body.put("detail", problem.detail(language));
        body.put("code", problem.code());
        if (problem.rule() != null) {
            body.put("rule", problem.rule());
        }
        body.put("traceId", traceId);
        if (!problem.faults().isEmpty()) {
            var errors = new ArrayList<Map<String, String>>();
            for (var fault : problem.faults()) {
                errors.add(Map.of(
                        "pointer", fault.pointer(),
                        "code", fault.code(),
                        "message", language == Language.ZH ? fault.zh() : fault.en()));
            }
            body.put("errors", errors);
        }
        body.putAll(problem.members());
        return body;
    }

    private static Problem problemOf(Throwable failure, ServerWebExchange exchange) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            switch (t) {
                case Problem problem -> {
                    return problem;
                }
                case RuleViolated refusal -> {
                    return refused(refusal);
                }
                case StoreUnavailableException away -> {
                    LOG.warn("store unavailable, trace {}: {}", Trace.id(exchange), away.getMessage());
                    return Problem.unavailable(
                            "数据暂时存不进去，您的内容没有保存，请稍后重试。",
                            "The store does not answer; nothing was saved. Please try again in a moment.",
                            Duration.ofSeconds(2));
                }
                case DataBufferLimitException _ -> {
                    return tooLarge();
                }
                case JacksonException bad -> {
                    return malformed(bad);
                }
                default -> {
                    // look at the cause
                }
            }
        }
        return switch (failure) {
            case AuthenticationException _ -> unauthenticated();
            case AccessDeniedException _ -> new Problem(403, "forbidden", "您没有权限做这件事。", "You may not do this.");
            case ServerWebInputException input -> badInput(input);
            case DecodingException _ ->
                Problem.badRequest(
                        "body-unreadable",
                        "请求正文无法读取，请检查编码与格式。",
                        "The body cannot be read; check its encoding and format.");
            case ErrorResponse answer -> ofStatus(answer.getStatusCode(), answer);
            default -> {
                LOG.error("unexpected failure, trace {}", Trace.id(exchange), failure);
                yield new Problem(
                        500,
                        "unexpected",
                        "系统出了意外的问题，已记录。请把追踪号告诉管理员。",
                        "Something unexpected went wrong and was recorded. Please give the trace id to your administrator.");
            }
        };
    }

    /** 401: no token, or one that does not hold. */
    public static Problem unauthenticated() {
        return new Problem(
                        401,
                        "unauthenticated",
                        "请先登录：没有有效的登录凭证，或凭证已过期。",
                        "Please sign in: there is no valid credential, or it has expired.")
                .header("WWW-Authenticate", "Bearer");
    }

    public static Problem tooLarge() {
        return new Problem(413, "body-too-large", "请求正文超过 1 MiB 的上限。", "The body is larger than the limit of 1 MiB.");
    }

    /** A refusal of the domain as a problem; 412 names what is current. */
    public static Problem refused(RuleViolated refusal) {
        var status = switch (refusal.rule().kind()) {
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case STALE -> 412;
        };
        var id = refusal.rule().id();
        var problem = new Problem(status, id, refusal.zh(), refusal.en(), id);
        if (!refusal.details().isEmpty()) {
            problem.member("details", refusal.details());
        }
        return problem;
    }

    private static Problem malformed(JacksonException bad) {
        var where = new StringBuilder();
        for (var step : bad.getPath()) {
            where.append('/')
                    .append(
                            step.getPropertyName() == null
                                    ? Integer.toString(step.getIndex())
                                    : step.getPropertyName());
        }
        var at = bad.getLocation();
        var line = at == null ? "?" : at.getLineNr() + ":" + at.getColumnNr();
        if (bad instanceof UnrecognizedPropertyException unknown) {
            return Problem.badRequest("body-invalid", "请求正文里有不认识的字段。", "The body has a field that is not known.")
                    .fault(
                            where.toString(),
                            "unknown-field",
                            "没有名为 " + unknown.getPropertyName() + " 的字段。",
                            "There is no field named " + unknown.getPropertyName() + ".");
        }
        if (bad instanceof ReadableText.Unreadable) {
            return Problem.badRequest("body-invalid", "请求正文里有无法阅读的文字。", "The body has a text that cannot be read.")
                    .fault(
                            where.toString(),
                            "unreadable-text",
                            "含有控制字符或不完整的字符。",
                            "It holds control characters or half a character.");
        }
        if (bad instanceof DatabindException) {
            return Problem.badRequest(
                            "body-invalid", "请求正文里有字段缺失或类型不对。", "A field of the body is missing or of the wrong type.")
                    .fault(
                            where.toString(),
                            "wrong-type",
                            "这个字段缺失或类型不对。",
                            "This field is missing or of the wrong type.");
        }
        if (bad instanceof StreamReadException) {
            return Problem.badRequest(
                    "body-malformed",
                    "请求正文不是合法的 JSON（行:列 " + line + "）。",
                    "The body is not well-formed JSON (line:column " + line + ").");
        }
        return Problem.badRequest("body-malformed", "请求正文无法读取。", "The body cannot be read.");
    }

    private static Problem badInput(ServerWebInputException input) {
        var parameter = input.getMethodParameter();
        var name = parameter == null || parameter.getParameterName() == null ? "" : parameter.getParameterName();
        return Problem.badRequest(
                        "request-invalid", "请求里有缺失或不合法的值。", "Something in the request is missing or not valid.")
                .fault(name.isEmpty() ? "" : "?" + name, "invalid", "值缺失或不合法。", "The value is missing or not valid.");
    }

    private static Problem ofStatus(HttpStatusCode status, ErrorResponse answer) {
        var problem = switch (status.value()) {
            case 404 -> Problem.notFound("没有这个地址或对象。", "There is no such address or thing.");
            case 405 ->
                new Problem(405, "method-not-allowed", "这个地址不支持该方法。", "This address does not take that method.");
            case 406 -> new Problem(406, "not-acceptable", "给不出所要求的格式。", "The format asked for cannot be given.");
            case 413 -> tooLarge();
            case 415 ->
                new Problem(
                        415,
                        "unsupported-media-type",
                        "不支持这种正文类型，请用 application/json。",
                        "This content type is not taken; send application/json.");
            default ->
                new Problem(status.value(), "http-" + status.value(), "请求无法处理。", "The request cannot be handled.");
        };
        answer.getHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("Allow")
                    || name.equalsIgnoreCase("Retry-After")
                    || name.equalsIgnoreCase("Accept")) {
                problem.header(name, String.join(", ", values));
            }
        });
        return problem;
    }
}
