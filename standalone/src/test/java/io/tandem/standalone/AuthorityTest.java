package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.Authority.Kind;
import io.tandem.standalone.Authority.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/authority.md against the OpenAPI documents, and what it may never say. */
class AuthorityTest {
    private static final Map<String, Set<Role>> TABLE = Authority.read();

    @Test
    void every_operation_of_the_documents_has_a_row_and_no_row_is_of_another() {
        assertThat(TABLE.keySet())
                .as("./tandem contracts rewrites it")
                .containsExactlyInAnyOrderElementsOf(
                        Operation.ALL.stream().map(Operation::toString).toList());
    }

    @Test
    void another_products_member_is_granted_nothing() {
        assertThat(granted(Role.OUTSIDER)).isEmpty();
    }

    /**
     * A preview, a check, a suggestion change nothing; needs and revisions are refused where what is sent can be read; who
     * follows may tell what users say, and where it seems to belong.
     */
    @Test
    void a_follower_reads_and_changes_nothing_but_what_is_followed_and_what_users_say() {
        assertThat(granted(Role.FOLLOWER))
                .filteredOn(Operation::writes)
                .extracting(Operation::toString)
                .containsExactlyInAnyOrder(
                        "PUT /api/v1/requirements/{requirement}/followers/me",
                        "DELETE /api/v1/requirements/{requirement}/followers/me",
                        "POST /api/v1/requirements/{requirement}/changes/preview",
                        "POST /api/v1/products/{product}/feedback",
                        "POST /api/v1/feedback/{feedback}/classification",
                        "POST /api/v1/contracts/{contract}/check",
                        "POST /api/v1/contracts/{contract}/needs/pact",
                        "POST /api/v1/contracts/{contract}/needs/suggestion",
                        "POST /api/v1/contracts/{contract}/revisions");
    }

    @Test
    void a_half_is_not_changed_from_the_other_side() {
        assertThat(granted(Role.OTHER_MEMBER))
                .filteredOn(Operation::writes)
                .extracting(Operation::path)
                .noneMatch(path -> path.contains("{requirement}/facets/{side}"));
    }

    private static List<Operation> granted(Role role) {
        return Operation.ALL.stream()
                .filter(operation -> Authority.kind(operation) == Kind.GRANTED)
                .filter(operation ->
                        TABLE.getOrDefault(operation.toString(), Set.of()).contains(role))
                .toList();
    }
}
