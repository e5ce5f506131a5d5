package io.tandem.planning.board;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import org.bson.Document;
import org.bson.conversions.Bson;

/** Where a task stands on the board: 待办, 进行中, 受阻, 暂缓, 完成, 取消. A blocked or paused task is only there. */
public enum Lane {
    TODO,
    IN_PROGRESS,
    BLOCKED,
    PAUSED,
    DONE,
    CANCELLED;

    static Lane of(Document row) {
        var state = Lane.valueOf(row.getString("state"));
        if (state != TODO && state != IN_PROGRESS) {
            return state;
        }
        if (row.getBoolean("paused", false)) {
            return PAUSED;
        }
        return row.getString("blockedBecause") == null ? state : BLOCKED;
    }

    Bson filter() {
        var unfinished = in("state", TODO.name(), IN_PROGRESS.name());
        return switch (this) {
            case DONE, CANCELLED -> eq("state", name());
            case PAUSED -> and(unfinished, eq("paused", true));
            case BLOCKED -> and(unfinished, ne("blockedBecause", null), eq("paused", false));
            case TODO, IN_PROGRESS -> and(eq("state", name()), eq("blockedBecause", null), eq("paused", false));
        };
    }
}
