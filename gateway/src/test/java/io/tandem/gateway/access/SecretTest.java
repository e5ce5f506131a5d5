package io.tandem.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000011");

    @Test
    void what_is_shown_is_read_back_and_only_its_hash_need_be_kept() {
        var secret = Secret.of(ID);
        var read = Secret.parse(secret.text());
        assertThat(read).isNotNull();
        assertThat(read.id()).isEqualTo(ID);
        assertThat(read.hash()).isEqualTo(secret.hash()).matches("[0-9a-f]{64}");
        assertThat(read.csrf()).isEqualTo(secret.csrf());
    }

    @Test
    void no_two_are_alike_and_none_shows_itself() {
        var secret = Secret.of(ID);
        assertThat(Secret.of(ID).hash()).isNotEqualTo(secret.hash());
        assertThat(secret.toString())
                .doesNotContain(secret.text().substring(23))
                .contains(ID.toString());
        assertThat(secret.csrf()).isNotEqualTo(secret.hash());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "abc", "AZgAAAAAcACAAAAAAAAAEQ", "AZgAAAAAcACAAAAAAAAAEQ.short", "a b.c"})
    void anything_else_is_none(String text) {
        assertThat(Secret.parse(text)).isNull();
    }
}
