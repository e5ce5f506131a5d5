// Made by `npm run types` from contracts/openapi/planning.json. Not edited by hand.
export interface paths {
    "/api/v1/products/{product}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/releases/{release}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks"];
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["revise"];
        trace?: never;
    };
    "/api/v1/tasks/{task}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BoardCard: {
            /** Format: uuid */
            assigneeId?: string;
            blockedBecause?: string;
            dependencies: string[];
            /** Format: int32 */
            estimateMinutes?: number;
            helperIds: string[];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            loggedMinutes: number;
            offeredTo?: string;
            /** @enum {string} */
            phase: "DESIGN" | "BUILD" | "INTEGRATE" | "TEST" | "RELEASE";
            rechecks: string[];
            /** Format: uuid */
            requirementId: string;
            requirementKey?: string;
            requirementTitle?: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            /** @enum {string} */
            state: "TODO" | "IN_PROGRESS" | "BLOCKED" | "PAUSED" | "DONE" | "CANCELLED";
            title: string;
            type: string;
            /** Format: int64 */
            version: number;
        };
        BoardPage: {
            items: components["schemas"]["BoardCard"][];
            requirements: components["schemas"]["Known"][];
        };
        BoardTypeOfWork: {
            code: string;
            en: string;
            sides: ("FRONTEND" | "BACKEND")[];
            zh: string;
        };
        BoardTypes: {
            items: components["schemas"]["BoardTypeOfWork"][];
        };
        Known: {
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: uuid */
            productId: string;
            /** @enum {string} */
            standing: "UNKNOWN" | "OPEN" | "PAUSED" | "CLOSED";
            title: string;
            waiting: components["schemas"]["KnownWaiting"][];
        };
        KnownTo: {
            person?: string;
            post?: string;
        };
        KnownWaiting: {
            blocks: string[];
            dueAt?: string;
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            since: string;
            to: components["schemas"]["KnownTo"];
        };
        ReleaseContent: {
            requirement: string;
            sides: ("FRONTEND" | "BACKEND")[];
        };
        ReleaseItem: {
            contents: components["schemas"]["ReleaseLive"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liveAt: string;
            name: string;
            /** Format: date-time */
            rolledBackAt?: string;
            rolledBackBecause?: string;
            /** Format: int32 */
            sharePercent: number;
        };
        ReleaseItems: {
            items: components["schemas"]["ReleaseItem"][];
        };
        ReleaseLive: {
            /** Format: uuid */
            requirementId: string;
            sides: ("FRONTEND" | "BACKEND")[];
        };
        ReleaseMake: {
            contents: components["schemas"]["ReleaseContent"][];
            /** Format: date-time */
            liveAt?: string;
            name: string;
            /** Format: int32 */
            sharePercent: number;
        };
        ReleaseRollBack: {
            reason: string;
        };
        TaskActionAccept: {
            /** Format: uuid */
            assigneeId?: string;
        };
        TaskActionAssign: {
            /** Format: uuid */
            assigneeId: string;
            helperIds?: string[];
        };
        TaskActionOffer: {
            /** Format: date-time */
            dueAt?: string;
            to: components["schemas"]["TaskActionTo"];
        };
        TaskActionReason: {
            reason: string;
        };
        TaskActionRecheck: {
            /** @enum {string} */
            answer: "NO_EFFECT" | "ADAPTED" | "DISPUTED";
            /** Format: uuid */
            askId: string;
            note?: string;
        };
        TaskActionTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        TaskActionUnassign: {
            /** Format: uuid */
            personId: string;
        };
        TaskActionWork: {
            /** Format: date */
            day: string;
            /** Format: int32 */
            minutes: number;
            note?: string;
        };
        TaskOffer: {
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            fromId: string;
            /** Format: uuid */
            id: string;
            to: components["schemas"]["TaskTo"];
        };
        TaskOpen: {
            dependencies?: string[];
            /** Format: int32 */
            estimateMinutes?: number;
            /** @enum {string} */
            phase: "DESIGN" | "BUILD" | "INTEGRATE" | "TEST" | "RELEASE";
            requirement: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            title?: string;
            type: string;
        };
        TaskTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        TaskView: {
            /** Format: uuid */
            assigneeId?: string;
            blockedBecause?: string;
            dependencies: string[];
            /** Format: int32 */
            estimateMinutes?: number;
            helperIds: string[];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            loggedMinutes: number;
            offer?: components["schemas"]["TaskOffer"];
            paused: boolean;
            /** @enum {string} */
            phase: "DESIGN" | "BUILD" | "INTEGRATE" | "TEST" | "RELEASE";
            /** Format: uuid */
            productId: string;
            rechecks: string[];
            /** Format: uuid */
            requirementId: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            /** @enum {string} */
            state: "ABSENT" | "TODO" | "IN_PROGRESS" | "DONE" | "CANCELLED";
            title: string;
            type: string;
            /** Format: int64 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseItems"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseMake"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rollBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
                release: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRollBack"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tasks: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                assignee?: string;
                /** @description where the page before ended */
                cursor?: string;
                /** @description how many at the most, 50 where none is given */
                limit?: number;
                requirement?: string;
                side?: "FRONTEND" | "BACKEND";
                state?: "TODO" | "IN_PROGRESS" | "BLOCKED" | "PAUSED" | "DONE" | "CANCELLED";
            };
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskOpen"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardTypes"];
                };
            };
        };
    };
    task: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    revise: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskActionAccept"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionAssign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionOffer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionRecheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unassign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionUnassign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionWork"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
