package io.tandem.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TilePathTest {

    @Test
    void a_path_reads_and_writes_as_the_specification_has_it() {
        assertThat(new TilePath(0, 1_234_067, 256)).hasToString("0/x001/x234/067");
        for (var path : List.of("0/000", "63/999.p/255", "1/x001/000", "entries/x001/x234/067.p/1")) {
            assertThat(TilePath.parse(path)).hasToString(path);
        }
    }

    @Test
    void there_is_one_path_for_a_tile() {
        for (var bad : List.of(
                "64/000",
                "00/000",
                "0/0",
                "0/001/002",
                "0/x000/001",
                "0/x001/2",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/000/",
                "-1/000",
                "leaves/000",
                "0/x999/x999/x999/x999/x999/x999/999")) {
            assertThatThrownBy(() -> TilePath.parse(bad)).as(bad).isInstanceOf(Malformed.class);
        }
    }
}
