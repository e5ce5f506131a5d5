package io.tandem.requirements.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder where the index is kept between starts; in memory, and built anew at each start, where none is named */
@ConfigurationProperties("tandem.search")
record SearchProperties(@Nullable Path folder) {}
