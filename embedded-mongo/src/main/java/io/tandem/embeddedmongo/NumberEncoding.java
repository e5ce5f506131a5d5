package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Numbers of all types in one order: the nearest double in eight sortable bytes, then what the double left out (only for longs beyond 2^53 and for decimals), so
 * that 1, 1L, 1.0 and the decimal 1 are the same key and neighbours beyond a double's reach are not.
 */
final class NumberEncoding {

    private static final byte[] BELOW = {0x40};
    private static final byte[] EXACT = {(byte) 0x80};
    private static final byte[] ABOVE = {(byte) 0xC0};
    private static final int EXPONENT_BIAS = 1 << 20;

    private NumberEncoding() {}

    static byte[] encode(Number number) {
        var nearest = number.doubleValue();
        return KeyEncoding.concat(sortable(nearest), rest(number, nearest));
    }

    private static byte[] sortable(double value) {
        var bits = Double.isNaN(value)
                ? Long.MIN_VALUE | Long.MAX_VALUE
                : Double.doubleToRawLongBits(value == 0 ? 0.0 : value);
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE)
                .array();
    }

    private static byte[] rest(Number number, double nearest) {
        var leftOut = switch (number) {
            case Long value
            when (long) nearest != value || nearest == 0x1p63 ->
                BigDecimal.valueOf(value).subtract(new BigDecimal(nearest));
            case Decimal128 value
            when Double.isFinite(nearest) -> value.toBigDecimal().subtract(new BigDecimal(nearest));
            default -> BigDecimal.ZERO;
        };
        return switch (leftOut.signum()) {
            case 0 -> EXACT;
            case 1 -> KeyEncoding.concat(ABOVE, magnitude(leftOut));
            default -> KeyEncoding.concat(BELOW, KeyEncoding.complement(magnitude(leftOut.negate())));
        };
    }

    /** 0.d1d2d3… × 10^e as the biased exponent and the digits, ended by zero. */
    private static byte[] magnitude(BigDecimal positive) {
        var stripped = positive.stripTrailingZeros();
        var exponent = stripped.precision() - stripped.scale() + EXPONENT_BIAS;
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(exponent).array());
        out.writeBytes(stripped.unscaledValue().toString().getBytes(StandardCharsets.US_ASCII));
        out.write(0);
        return out.toByteArray();
    }
}
