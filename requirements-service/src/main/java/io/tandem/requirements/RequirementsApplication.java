package io.tandem.requirements;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The requirements service as a process of its own. */
@SpringBootApplication
public class RequirementsApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(RequirementsApplication.class)
                .properties("spring.config.name=requirements-service")
                .run(args);
    }
}
