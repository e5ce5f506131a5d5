package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void starting_over_keeps_what_was_there_beside_it() throws IOException {
        var data = place.resolve("demo");
        Files.createDirectories(data);
        Files.writeString(data.resolve("kept"), "everything");
        try (var fresh = DataFolder.takeFresh(data)) {
            assertThat(fresh.resolve("kept")).doesNotExist();
            try (var beside = Files.list(place)) {
                assertThat(beside)
                        .filteredOn(folder -> Files.exists(folder.resolve("kept")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        var file = Files.writeString(place.resolve("file"), "no folder");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataFolder.take(file.resolve("data")))
                .matches(refusal -> refusal.kind == Refusal.Kind.PART_FAILED)
                .withMessageContaining(file.toString());
    }
}
