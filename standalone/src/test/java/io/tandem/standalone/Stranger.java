package io.tandem.standalone;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The ten who ask for what is not theirs. The last three are somebody, and are refused only what that one may not do. */
enum Stranger {
    NO_TOKEN,
    EXPIRED,
    WRONG_KEY,
    NO_ALGORITHM,
    REVOKED,
    DEACTIVATED,
    FORGED_HEADERS,
    OUTSIDER,
    LOWER_ROLE,
    OTHER_SIDE;

    /** Whether nothing that is shown opens anything. */
    boolean unknown() {
        return this != OUTSIDER && this != LOWER_ROLE && this != OTHER_SIDE;
    }

    /** What each of them shows, made ready: what is to have ended has ended. */
    static Map<Stranger, Map<String, String>> ready(Guest outsider, Guest follower) {
        var shown = new EnumMap<Stranger, Map<String, String>>(Stranger.class);
        shown.put(NO_TOKEN, Map.of());
        shown.put(WRONG_KEY, Guest.bearer(ForeignKeys.jwt(Demo.id(Crew.FRONT))));
        shown.put(NO_ALGORITHM, Guest.bearer(unsigned(Demo.id(Crew.FRONT))));
        shown.put(FORGED_HEADERS, forged());
        shown.put(OUTSIDER, outsider.header());
        shown.put(LOWER_ROLE, follower.header());
        shown.put(OTHER_SIDE, Guest.of(Demo.as(Crew.BACK_MEMBER)).header());
        shown.put(
                EXPIRED,
                Guest.bearer(
                        Guest.token(outsider.session(), Duration.ofSeconds(1)).text("/token")));
        shown.put(REVOKED, revoked(outsider));
        shown.put(DEACTIVATED, deactivated());
        for (var ended : new Stranger[] {EXPIRED, REVOKED, DEACTIVATED}) {
            var api = Demo.nobody().with(shown.get(ended));
            Eventually.until(ended + " is out", () -> api.get("/api/v1/session").status(), status -> status == 401);
        }
        return shown;
    }

    private static Map<String, String> revoked(Guest guest) {
        var token = Guest.token(guest.session(), Duration.ofHours(1));
        guest.session()
                .send("DELETE", "/api/v1/tokens/" + token.id(), null, Map.of())
                .orThrow();
        return Guest.bearer(token.text("/token"));
    }

    private static Map<String, String> deactivated() {
        var leaver = Guest.invited("leaver");
        Demo.as("admin")
                .post("/api/v1/people/" + leaver.id() + "/deactivate", Map.of(), null)
                .orThrow();
        return leaver.header();
    }

    /** Claims to have been let in already, in every way a proxy in front might have said so. */
    private static Map<String, String> forged() {
        var administrator = Demo.id("admin");
        var headers = new HashMap<String, String>();
        for (var name : new String[] {
            "X-User",
            "X-User-Id",
            "X-Person-Id",
            "X-Actor",
            "X-Tandem-Actor",
            "X-Tandem-Administrator",
            "Tandem-Actor",
            "X-Forwarded-User",
            "X-Forwarded-For",
            "Forwarded",
            "X-Real-IP",
            "X-Remote-User",
            "X-Authenticated-User",
            "ce_actor",
            "ce-actorid"
        }) {
            headers.put(name, administrator);
        }
        return headers;
    }

    private static String unsigned(String person) {
        var claims = """
                {"iss":"tandem-gateway","aud":"tandem","sub":"%s","kind":"PERSON","adm":true,"iat":1700000000,"exp":4102444800}""".formatted(person);
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encoded(claims) + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
