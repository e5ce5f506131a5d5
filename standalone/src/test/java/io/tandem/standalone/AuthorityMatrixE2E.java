package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.Authority.Kind;
import io.tandem.standalone.Authority.Role;
import io.tandem.standalone.demo.Answer;
import io.tandem.standalone.demo.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asks for everything as everybody, and holds docs/authority.md against what comes back. */
class AuthorityMatrixE2E {
    private final Map<Role, Api> people = people();
    private final Ground ground = new Ground(List.of(
            new Ground.Member(id(Role.FOLLOWER), "FOLLOWER"), new Ground.Member(id(Role.REPORTER), "REPORTER")));

    private static Map<Role, Api> people() {
        var people = new EnumMap<Role, Api>(Role.class);
        people.put(Role.OUTSIDER, Guest.invited("outsider").api());
        people.put(Role.FOLLOWER, Guest.invited("follower").api());
        people.put(Role.REPORTER, Guest.invited("reporter").api());
        people.put(Role.OTHER_MEMBER, Guest.of(Demo.as(Crew.BACK_MEMBER)).api());
        people.put(Role.MEMBER, Guest.of(Demo.as(Crew.FRONT_MEMBER)).api());
        people.put(Role.OTHER_OWNER, Guest.of(Demo.as(Crew.BACK)).api());
        people.put(Role.OWNER, Guest.of(Demo.as(Crew.FRONT)).api());
        people.put(Role.MANAGER, Guest.of(Demo.as(Crew.MANAGER)).api());
        people.put(Role.ADMINISTRATOR, Guest.of(Demo.as("admin")).api());
        return people;
    }

    private String id(Role role) {
        return people.get(role).get("/api/v1/session").orThrow().text("/id");
    }

    @Test
    @Tag("check")
    void the_table_is_what_the_running_system_says() throws IOException {
        var cells = new LinkedHashMap<Operation, Map<Role, String>>();
        Operation.ALL.forEach(operation -> cells.put(operation, row(operation)));
        var table = Authority.table(cells);
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(Authority.TABLE, table);
        }
        assertThat(Files.readString(Authority.TABLE))
                .as("%s is not what the system says; ./tandem contracts rewrites it", Authority.TABLE)
                .isEqualTo(table);
    }

    private Map<Role, String> row(Operation operation) {
        var row = new EnumMap<Role, String>(Role.class);
        if (Authority.kind(operation) == Kind.GRANTED) {
            ground.renewThings();
            for (var role : Role.values()) {
                var answer = asked(operation, role);
                row.put(role, cell(answer.status()));
                if (answer.ok() && operation.writes()) {
                    makeAnew(operation);
                }
            }
            if (!row.containsValue("●")) {
                row.replaceAll((_, cell) -> cell.isEmpty() ? "" : "·");
            }
        }
        return row;
    }

    private Answer asked(Operation operation, Role role) {
        return people.get(role)
                .send(operation.method(), ground.address(operation), ground.body(operation), ground.headers(operation));
    }

    private static String cell(int status) {
        return switch (status) {
            case 401, 403 -> "";
            case 404 -> "·";
            default -> "●";
        };
    }

    private void makeAnew(Operation operation) {
        if (operation.below("/api/v1/products/{product}/members")
                || operation.below("/api/v1/products/{product}/owners")) {
            ground.renew();
        } else {
            ground.renewThings();
        }
    }
}
