package io.tandem.planning.task.application;

import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.task.domain.TaskCommand.OpenTask;
import io.tandem.planning.task.domain.TaskEvent.Origin;
import io.tandem.planning.task.domain.TaskType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The tasks an approved facet starts with. A task's id follows from the approval and the template's name. */
enum TaskTemplate {
    FRONTEND_DESIGN(Side.FRONTEND, Phase.DESIGN, TaskType.PAGE_DESIGN),
    FRONTEND_BUILD(Side.FRONTEND, Phase.BUILD, TaskType.FRONTEND_CODING),
    FRONTEND_INTEGRATE(Side.FRONTEND, Phase.INTEGRATE, TaskType.INTEGRATION),
    FRONTEND_TEST(Side.FRONTEND, Phase.TEST, TaskType.TESTING),
    BACKEND_DESIGN(Side.BACKEND, Phase.DESIGN, TaskType.DATABASE_DESIGN),
    BACKEND_BUILD(Side.BACKEND, Phase.BUILD, TaskType.BUSINESS_LOGIC),
    BACKEND_INTEGRATE(Side.BACKEND, Phase.INTEGRATE, TaskType.INTEGRATION),
    BACKEND_TEST(Side.BACKEND, Phase.TEST, TaskType.TESTING);

    private final Side side;
    private final Phase phase;
    private final TaskType type;

    TaskTemplate(Side side, Phase phase, TaskType type) {
        this.side = side;
        this.phase = phase;
        this.type = type;
    }

    static List<TaskTemplate> of(Side side) {
        return Arrays.stream(values()).filter(template -> template.side == side).toList();
    }

    /** @param approval the id of the event that approved the facet: the same approval gives the same tasks */
    OpenTask opening(UUID approval, UUID productId, UUID requirementId) {
        var id = UUID.nameUUIDFromBytes((approval + "/" + name()).getBytes(StandardCharsets.UTF_8));
        return new OpenTask(
                id, productId, requirementId, side, phase, type.name(), null, null, List.of(), Origin.TEMPLATE);
    }
}
