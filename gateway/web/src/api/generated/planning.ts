// Made by `npm run types` from contracts/openapi/planning.json. Not edited by hand.
export interface paths {
    "/api/v1/audit/planning/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/planning/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/planning/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/planning/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/planning/receipts/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/planning/tile/**": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myWork_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["release_list"];
        put?: never;
        post: operations["release_make"];
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
        post: operations["release_rollBack"];
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
        get: operations["board_tasks"];
        put?: never;
        post: operations["task_open"];
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
        get: operations["board_types"];
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
        get: operations["task_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["task_revise"];
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
        post: operations["taskAction_accept"];
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
        post: operations["taskAction_assign"];
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
        post: operations["taskAction_block"];
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
        post: operations["taskAction_cancel"];
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
        post: operations["taskAction_complete"];
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
        post: operations["taskAction_decline"];
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
        post: operations["taskAction_offer"];
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
        post: operations["taskAction_recheck"];
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
        post: operations["taskAction_reopen"];
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
        post: operations["taskAction_start"];
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
        post: operations["taskAction_unassign"];
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
        post: operations["taskAction_unblock"];
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
        post: operations["taskAction_withdraw"];
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
        post: operations["taskAction_work"];
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
        DataBuffer: unknown;
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
        Problem: {
            /** @description for programs */
            code: string;
            /** @description for people, in the language asked for */
            detail: string;
            errors?: {
                code?: string;
                message?: string;
                /** @description RFC 6901, or ?name of a query parameter */
                pointer?: string;
            }[];
            /** @description the rule that refused it, where one did */
            rule?: string;
            /** Format: int32 */
            status: number;
            title: string;
            traceId: string;
            /** Format: uri */
            type: string;
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
        Work: {
            inMyHands: components["schemas"]["WorkHand"][];
            iWaitFor: components["schemas"]["WorkItem"][];
            waitingForMe: components["schemas"]["WorkItem"][];
        };
        WorkDetail: {
            /** Format: uuid */
            requirement: string;
            /** Format: uuid */
            task: string;
        };
        WorkHand: {
            /** Format: date-time */
            holdingSince: string;
            /** @enum {string} */
            life: "TODO" | "IN_PROGRESS" | "BLOCKED" | "PAUSED" | "DONE" | "CANCELLED";
            missing: string[];
            /** @enum {string} */
            next: "START" | "FINISH" | "UNBLOCK" | "WAIT";
            service: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            subject: components["schemas"]["WorkSubject"];
        };
        WorkItem: {
            /** Format: uuid */
            askId: string;
            blocks: ("FRONTEND" | "BACKEND")[];
            detail: components["schemas"]["WorkDetail"];
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            from: string;
            /** @enum {string} */
            kind: "HANDOFF" | "QUESTION" | "VERDICT" | "APPROVAL" | "ACKNOWLEDGEMENT" | "RECHECK" | "PROPOSAL" | "SIGNATURE" | "AGREEMENT" | "FEASIBILITY" | "EXEMPTION" | "OWED_ITEM" | "DEBT" | "CROSS_SIDE_TASK" | "FEEDBACK";
            overdue: boolean;
            service: string;
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            /** Format: date-time */
            since: string;
            subject: components["schemas"]["WorkSubject"];
            to: components["schemas"]["WorkTo"];
        };
        WorkPost: {
            /** @enum {string} */
            post: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
            /** Format: uuid */
            product: string;
        };
        WorkSubject: {
            /** Format: uuid */
            id: string;
            key?: string;
            /** Format: uuid */
            product: string;
            title: string;
            type: string;
        };
        WorkTo: {
            /** Format: uuid */
            person?: string;
            post?: components["schemas"]["WorkPost"];
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
    audit_checkpoint: {
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
                    "text/plain": string;
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_consistency: {
        parameters: {
            query: {
                from: number;
            };
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
                    "text/plain": string;
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_export: {
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
                    "application/jsonl": components["schemas"]["DataBuffer"][];
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_policy: {
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
                    "text/plain": string;
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
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
                    "text/plain": string;
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit_tile: {
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
                    "application/octet-stream": string;
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myWork_mine: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
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
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_list: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_make: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_rollBack: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    board_tasks: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task_open: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    board_types: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task_task: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task_revise: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_accept: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_assign: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_block: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_cancel: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_complete: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_decline: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_offer: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_recheck: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_reopen: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_start: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_unassign: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_unblock: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_withdraw: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskAction_work: {
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
            /** @description refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
