package io.tandem.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says in the OpenAPI document what bodies look like. A nested record is named after what it is nested in, so that two
 * controllers' {@code Accepted} are two schemas; what may not be null is always there; a {@link JsonNode} is any JSON.
 */
final class DescribedBodies extends ModelResolver {

    DescribedBodies(ObjectMapper mapper) {
        super(mapper, new Names());
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        var raw = _mapper.constructType(type.getType()).getRawClass();
        return JsonNode.class.isAssignableFrom(raw) ? new JsonSchema() : super.resolve(type, context, next);
    }

    @Override
    protected List<String> resolveRequiredProperties(
            Annotated subject, Annotation[] annotations, io.swagger.v3.oas.annotations.media.Schema schema) {
        var raw = subject.getRawType();
        return raw.isRecord()
                ? Arrays.stream(raw.getRecordComponents())
                        .filter(component -> !mayBeNull(component))
                        .map(RecordComponent::getName)
                        .toList()
                : super.resolveRequiredProperties(subject, annotations, schema);
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static final class Names extends TypeNameResolver {
        @Override
        protected String getNameOfClass(Class<?> type) {
            var outer = type.getEnclosingClass();
            return outer == null
                    ? type.getSimpleName()
                    : getNameOfClass(outer).replaceFirst("(Controller|View)$", "") + type.getSimpleName();
        }
    }
}
