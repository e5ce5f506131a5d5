package io.tandem.platform.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/** Refuses query parameters that the matched method does not take, instead of ignoring a caller's slip. */
public final class KnownParameters extends RequestMappingHandlerMapping {

    private static final String ANY = "*";

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    protected void handleMatch(RequestMappingInfo info, HandlerMethod method, ServerWebExchange exchange) {
        super.handleMatch(info, method, exchange);
        var sent = exchange.getRequest().getQueryParams().keySet();
        if (sent.isEmpty() || !method.getBeanType().getName().startsWith("io.tandem.")) {
            return;
        }
        var taken = known.computeIfAbsent(method, KnownParameters::of);
        if (taken.contains(ANY)) {
            return;
        }
        var problem = Problem.badRequest(
                "query-unknown", "请求地址里有不认识的参数。", "The address has a query parameter that is not known.");
        for (var name : sent) {
            if (!taken.contains(name)) {
                problem.fault("?" + name, "unknown-parameter", "没有这个参数。", "There is no such parameter.");
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static Set<String> of(HandlerMethod method) {
        var names = new HashSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type == AsOf.class) {
                names.add("asOf");
            } else if (type == Paging.class) {
                names.add("limit");
                names.add("cursor");
            }
            var annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null && MultiValueMap.class.isAssignableFrom(type)) {
                names.add(ANY); // takes whatever is asked
            } else if (annotation != null) {
                var name =
                        annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name();
                names.add(name);
            }
        }
        return Set.copyOf(names);
    }
}
