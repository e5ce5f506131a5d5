package io.tandem.ops;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The Grafana board. */
final class Board {

    private Board() {}

    /** Every query of every panel, with the service variable at its widest. */
    static List<String> queries() {
        return JsonMapper.shared()
                .readTree(
                        Yaml.ROOT.resolve("ops/grafana/dashboards/tandem.json").toFile())
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString().replace("$service", ".+"))
                .toList();
    }
}
