package io.tandem.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON at the edge: what is not known, doubled, missing, null where nothing may be, or of another type is refused;
 * instants are RFC 3339 UTC with milliseconds; what is null is left out.
 */
public final class StrictJson implements JsonMapperBuilderCustomizer {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .annotationIntrospector(new RequiredUnlessNullable())
                .addModule(new SimpleModule("tandem-instants").addSerializer(Instant.class, new InstantMillis()));
    }

    /** A record component is required unless it is {@code @Nullable}. */
    private static final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            var explicit = super.hasRequiredMarker(config, member);
            return (explicit != null || !ours(member)) ? explicit : Boolean.valueOf(!nullable(member));
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, tools.jackson.databind.introspect.Annotated a) {
            return a instanceof AnnotatedMember member && ours(member) && !nullable(member)
                    ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                    : super.findSetterInfo(config, a);
        }

        private static boolean ours(AnnotatedMember member) {
            return member instanceof AnnotatedParameter
                    && member.getDeclaringClass().isRecord()
                    && member.getDeclaringClass().getName().startsWith("io.tandem.");
        }

        private static boolean nullable(AnnotatedMember member) {
            var parameter = (AnnotatedParameter) member;
            AnnotatedElement owner = parameter.getOwner().getAnnotated();
            if (owner instanceof Executable executable) {
                AnnotatedType[] types = executable.getAnnotatedParameterTypes();
                return types[parameter.getIndex()].isAnnotationPresent(Nullable.class)
                        || component(member.getDeclaringClass(), parameter.getIndex())
                                .getAnnotatedType()
                                .isAnnotationPresent(Nullable.class);
            }
            return true;
        }

        private static RecordComponent component(Class<?> record, int index) {
            return record.getRecordComponents()[index];
        }
    }

    private static final class InstantMillis extends StdSerializer<Instant> {
        InstantMillis() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(MILLIS.format(value));
        }
    }
}
