package io.tandem.feedback;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The feedback service as a process of its own. */
@SpringBootApplication
public class FeedbackApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(FeedbackApplication.class)
                .properties("spring.config.name=feedback-service")
                .run(args);
    }
}
