package io.tandem.ledger;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a class is made of, through components, fields, type arguments and permitted subclasses. */
final class Shape {

    private Shape() {}

    /** SHA-256 in lower-case hex; differs as soon as anything that would be written or read differs. */
    static String hash(Class<?> root) {
        var text = parts(root).stream().map(Shape::describe).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The class itself and all classes it reaches, except Java's own. */
    static SortedSet<Class<?>> parts(Class<?> root) {
        var found = new TreeSet<Class<?>>(Comparator.comparing(Class::getName));
        collect(root, found);
        return found;
    }

    private static void collect(Type type, SortedSet<Class<?>> found) {
        switch (type) {
            case Class<?> c when c.isArray() -> collect(c.getComponentType(), found);
            case Class<?> c when c.isPrimitive() || c.getName().startsWith("java.") -> {}
            case Class<?> c
            when found.add(c) -> {
                fields(c).forEach(field -> collect(field.getGenericType(), found));
                permitted(c).forEach(subclass -> collect(subclass, found));
            }
            case ParameterizedType p -> {
                collect(p.getRawType(), found);
                Stream.of(p.getActualTypeArguments()).forEach(argument -> collect(argument, found));
            }
            case GenericArrayType a -> collect(a.getGenericComponentType(), found);
            case WildcardType w -> Stream.of(w.getUpperBounds()).forEach(bound -> collect(bound, found));
            default -> {} // seen before, or a type variable: its arguments are collected where they are given
        }
    }

    private static String describe(Class<?> c) {
        var constants = c.isEnum() ? Arrays.toString(c.getEnumConstants()) : "";
        var fields = fields(c).stream()
                .map(f -> f.getName() + ":" + f.getGenericType().getTypeName())
                .collect(Collectors.joining(","));
        return c.getName() + constants + "{" + fields + "}" + permitted(c);
    }

    /** Instance fields with those inherited; a record's fields are its components. */
    private static List<Field> fields(Class<?> c) {
        if (c.isEnum() || c.isInterface() || c == Object.class) {
            return List.of();
        }
        var inherited = c.getSuperclass() == null ? Stream.<Field>empty() : fields(c.getSuperclass()).stream();
        return Stream.concat(inherited, Stream.of(c.getDeclaredFields()))
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !Modifier.isTransient(f.getModifiers()))
                .toList();
    }

    private static List<Class<?>> permitted(Class<?> c) {
        return c.isSealed() ? List.of(c.getPermittedSubclasses()) : List.of();
    }
}
