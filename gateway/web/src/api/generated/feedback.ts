// Made by `npm run types` from contracts/openapi/feedback.json. Not edited by hand.
export interface paths {
    "/api/v1/audit/feedback/checkpoint": {
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
    "/api/v1/audit/feedback/consistency": {
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
    "/api/v1/audit/feedback/export": {
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
    "/api/v1/audit/feedback/policy": {
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
    "/api/v1/audit/feedback/receipts/{eventId}": {
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
    "/api/v1/audit/feedback/tile/**": {
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
    "/api/v1/feedback-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedbackInbox_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedback_feedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/links/{requirement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["feedbackAction_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/reporter/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/reroute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_reroute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedback}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackAction_speak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work/feedback": {
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
    "/api/v1/products/{product}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedbackInbox_feedback"];
        put?: never;
        post: operations["feedback_submit"];
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
        DataBuffer: unknown;
        FeedbackActionAlsoNeeded: {
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            what: string;
        };
        FeedbackActionClassify: {
            alsoNeeded?: components["schemas"]["FeedbackActionAlsoNeeded"];
            /** @enum {string} */
            category: "LAYOUT" | "COLOUR" | "INTERACTION" | "RESPONSE" | "PROCESSING_EFFICIENCY" | "INTERFACE_STABILITY" | "DEFECT" | "WISH" | "QUESTION" | "NOT_OURS";
            /** @enum {string} */
            lead: "FRONTEND" | "BACKEND";
        };
        FeedbackActionLead: {
            /** @enum {string} */
            lead: "FRONTEND" | "BACKEND";
            text?: string;
        };
        FeedbackActionLink: {
            requirement: string;
        };
        FeedbackActionPass: {
            /** Format: uuid */
            personId: string;
        };
        FeedbackActionReason: {
            reason: string;
        };
        FeedbackActionReroute: {
            evidence: string;
            /** @enum {string} */
            reason: "EVIDENCE_POINTS_ELSEWHERE" | "WRONG_CATEGORY" | "OTHER_SIDE_MUST_ACT_FIRST";
            /** @enum {string} */
            to: "FRONTEND" | "BACKEND";
        };
        FeedbackActionText: {
            text: string;
        };
        FeedbackActionVoice: {
            /** @enum {string} */
            lead: "FRONTEND" | "BACKEND";
            text: string;
        };
        FeedbackAlsoNeeded: {
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            what: string;
        };
        FeedbackHolder: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        FeedbackInboxAlsoNeeded: {
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            what: string;
        };
        FeedbackInboxItem: {
            alsoNeeded?: components["schemas"]["FeedbackInboxAlsoNeeded"];
            /** @enum {string} */
            area?: "INTERFACE" | "PERFORMANCE" | "OTHER";
            /** @enum {string} */
            category?: "LAYOUT" | "COLOUR" | "INTERACTION" | "RESPONSE" | "PROCESSING_EFFICIENCY" | "INTERFACE_STABILITY" | "DEFECT" | "WISH" | "QUESTION" | "NOT_OURS";
            channel: string;
            endpoint?: string;
            holder: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
            page?: string;
            requirements: components["schemas"]["FeedbackInboxLinked"][];
            /** Format: int32 */
            reroutes: number;
            /** @enum {string} */
            state: "ABSENT" | "OPEN" | "ANSWERED" | "CLOSED";
            /** Format: date-time */
            submittedAt: string;
            /** Format: uuid */
            submitterId: string;
            triage: boolean;
            /** Format: int32 */
            weight: number;
            words: string;
        };
        FeedbackInboxLinked: {
            /** Format: uuid */
            id: string;
            key?: string;
            title?: string;
        };
        FeedbackInboxPage: {
            items: components["schemas"]["FeedbackInboxItem"][];
        };
        FeedbackInboxWord: {
            /** @enum {string} */
            area: "INTERFACE" | "PERFORMANCE" | "OTHER";
            code: string;
            en: string;
            zh: string;
        };
        FeedbackInboxWords: {
            items: components["schemas"]["FeedbackInboxWord"][];
        };
        FeedbackJoint: {
            /** Format: date-time */
            dueAt?: string;
            referred: boolean;
            voices: {
                [key: string]: "FRONTEND" | "BACKEND";
            };
        };
        FeedbackSubmit: {
            channel: string;
            contact?: string;
            endpoint?: string;
            onBehalfOf?: string;
            page?: string;
            reporterName?: string;
            /** Format: int32 */
            weight?: number;
            words: string;
        };
        FeedbackView: {
            alsoNeeded?: components["schemas"]["FeedbackAlsoNeeded"];
            answer?: string;
            /** @enum {string} */
            area?: "INTERFACE" | "PERFORMANCE" | "OTHER";
            /** @enum {string} */
            category?: "LAYOUT" | "COLOUR" | "INTERACTION" | "RESPONSE" | "PROCESSING_EFFICIENCY" | "INTERFACE_STABILITY" | "DEFECT" | "WISH" | "QUESTION" | "NOT_OURS";
            channel: string;
            contact?: string;
            endpoint?: string;
            holder: components["schemas"]["FeedbackHolder"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
            onBehalfOf?: string;
            page?: string;
            /** Format: uuid */
            productId: string;
            reporterName?: string;
            requirementIds: string[];
            /** Format: int32 */
            reroutes: number;
            /** @enum {string} */
            state: "ABSENT" | "OPEN" | "ANSWERED" | "CLOSED";
            /** Format: uuid */
            submitterId: string;
            toldOf: string[];
            triage?: components["schemas"]["FeedbackJoint"];
            /** Format: int32 */
            weight: number;
            words: string;
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
        Work: {
            inMyHands: components["schemas"]["WorkHand"][];
            iWaitFor: components["schemas"]["WorkItem"][];
            waitingForMe: components["schemas"]["WorkItem"][];
        };
        WorkDetail: {
            /** Format: uuid */
            feedback: string;
        };
        WorkHand: {
            /** Format: date-time */
            holdingSince: string;
            /** @enum {string} */
            life: "ABSENT" | "OPEN" | "ANSWERED" | "CLOSED";
            missing: string[];
            /** @enum {string} */
            next: "CLASSIFY" | "ANSWER";
            service: string;
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
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
    feedbackInbox_categories: {
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
                    "application/json": components["schemas"]["FeedbackInboxWords"];
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
    feedback_feedback: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                feedback: string;
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
                    "application/json": components["schemas"]["FeedbackView"];
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
    feedbackAction_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionText"];
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
    feedbackAction_classify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionClassify"];
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
    feedbackAction_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
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
    feedbackAction_lead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionLead"];
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
    feedbackAction_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionLink"];
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
    feedbackAction_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
                requirement: string;
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
    feedbackAction_pass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionPass"];
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
    feedbackAction_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionReason"];
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
    feedbackAction_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionReason"];
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
    feedbackAction_reroute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionReroute"];
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
    feedbackAction_speak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackActionVoice"];
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
    feedbackInbox_feedback: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                /** @description where the page before ended */
                cursor?: string;
                /** @description how many at the most, 50 where none is given */
                limit?: number;
                requirement?: string;
                side?: "FRONTEND" | "BACKEND";
                state?: "ABSENT" | "OPEN" | "ANSWERED" | "CLOSED";
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
                    "application/json": components["schemas"]["FeedbackInboxPage"];
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
    feedback_submit: {
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
                "application/json": components["schemas"]["FeedbackSubmit"];
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
