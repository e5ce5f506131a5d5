// Made by `npm run types` from contracts/openapi/feedback.json. Not edited by hand.
export interface paths {
    "/api/v1/feedback-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["categories"];
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
        get: operations["feedback_1"];
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
        post: operations["answer"];
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
        post: operations["classify"];
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
        post: operations["close"];
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
        post: operations["lead"];
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
        post: operations["link"];
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
        delete: operations["unlink"];
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
        post: operations["pass"];
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
        post: operations["reopen"];
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
        post: operations["reroute"];
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
        post: operations["speak"];
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
        get: operations["feedback"];
        put?: never;
        post: operations["submit"];
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    categories: {
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
        };
    };
    feedback_1: {
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
        };
    };
    answer: {
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
        };
    };
    classify: {
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
        };
    };
    close: {
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
        };
    };
    lead: {
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
        };
    };
    link: {
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
        };
    };
    unlink: {
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
        };
    };
    pass: {
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
        };
    };
    reopen: {
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
        };
    };
    reroute: {
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
        };
    };
    speak: {
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
        };
    };
    feedback: {
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
        };
    };
    submit: {
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
        };
    };
}
