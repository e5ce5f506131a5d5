package io.tandem.planning;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The planning service as a process of its own. */
@SpringBootApplication
public class PlanningApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(PlanningApplication.class)
                .properties("spring.config.name=planning-service")
                .run(args);
    }
}
