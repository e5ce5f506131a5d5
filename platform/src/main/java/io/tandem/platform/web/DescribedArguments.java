package io.tandem.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.tandem.platform.command.Caller;
import java.math.BigDecimal;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Says in the OpenAPI document what {@link RequestArguments} reads, as headers and query parameters. */
final class DescribedArguments implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, IfMatch.class, AsOf.class, Paging.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type == IfMatch.class) {
                operation.addParametersItem(described(
                        new HeaderParameter().name("If-Match").required(true),
                        new StringSchema(),
                        "the version this change was made from, as it was read"));
            } else if (type == AsOf.class) {
                operation.addParametersItem(described(
                        new QueryParameter().name("asOf"),
                        new StringSchema().format("date-time"),
                        "a past instant (RFC 3339) to be answered for"));
            } else if (type == Paging.class) {
                operation.addParametersItem(described(
                        new QueryParameter().name("limit"),
                        new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(500)),
                        "how many at the most, 50 where none is given"));
                operation.addParametersItem(described(
                        new QueryParameter().name("cursor"), new StringSchema(), "where the page before ended"));
            }
        }
        return operation;
    }

    private static Parameter described(Parameter parameter, Schema<?> schema, String what) {
        return parameter.schema(schema).description(what);
    }
}
