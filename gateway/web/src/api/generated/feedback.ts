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
        AlsoNeeded: {
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            what?: string;
        };
        Classify: {
            alsoNeeded?: components["schemas"]["AlsoNeeded"];
            /** @enum {string} */
            category?: "LAYOUT" | "COLOUR" | "INTERACTION" | "RESPONSE" | "PROCESSING_EFFICIENCY" | "INTERFACE_STABILITY" | "DEFECT" | "WISH" | "QUESTION" | "NOT_OURS";
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
        };
        FeedbackView: {
            alsoNeeded?: components["schemas"]["AlsoNeeded"];
            answer?: string;
            /** @enum {string} */
            area?: "INTERFACE" | "PERFORMANCE" | "OTHER";
            /** @enum {string} */
            category?: "LAYOUT" | "COLOUR" | "INTERACTION" | "RESPONSE" | "PROCESSING_EFFICIENCY" | "INTERFACE_STABILITY" | "DEFECT" | "WISH" | "QUESTION" | "NOT_OURS";
            channel?: string;
            contact?: string;
            endpoint?: string;
            holder?: components["schemas"]["Holder"];
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
            onBehalfOf?: string;
            page?: string;
            /** Format: uuid */
            productId?: string;
            reporterName?: string;
            requirementIds?: string[];
            /** Format: int32 */
            reroutes?: number;
            /** @enum {string} */
            state?: "ABSENT" | "OPEN" | "ANSWERED" | "CLOSED";
            /** Format: uuid */
            submitterId?: string;
            toldOf?: string[];
            triage?: components["schemas"]["Joint"];
            /** Format: int32 */
            weight?: number;
            words?: string;
        };
        Holder: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        Item: {
            alsoNeeded?: components["schemas"]["AlsoNeeded"];
            /** @enum {string} */
            area?: "INTERFACE" | "PERFORMANCE" | "OTHER";
            /** @enum {string} */
            category?: "LAYOUT" | "COLOUR" | "INTERACTION" | "RESPONSE" | "PROCESSING_EFFICIENCY" | "INTERFACE_STABILITY" | "DEFECT" | "WISH" | "QUESTION" | "NOT_OURS";
            channel?: string;
            endpoint?: string;
            holder?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
            page?: string;
            requirements?: components["schemas"]["Linked"][];
            /** Format: int32 */
            reroutes?: number;
            /** @enum {string} */
            state?: "ABSENT" | "OPEN" | "ANSWERED" | "CLOSED";
            /** Format: date-time */
            submittedAt?: string;
            /** Format: uuid */
            submitterId?: string;
            triage?: boolean;
            /** Format: int32 */
            weight?: number;
            words?: string;
        };
        Joint: {
            /** Format: date-time */
            dueAt?: string;
            referred?: boolean;
            voices?: {
                [key: string]: "FRONTEND" | "BACKEND";
            };
        };
        Lead: {
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
            text?: string;
        };
        Link: {
            requirement?: string;
        };
        Linked: {
            /** Format: uuid */
            id?: string;
            key?: string;
            title?: string;
        };
        Page: {
            items?: components["schemas"]["Item"][];
        };
        Pass: {
            /** Format: uuid */
            personId?: string;
        };
        Reason: {
            reason?: string;
        };
        Reroute: {
            evidence?: string;
            /** @enum {string} */
            reason?: "EVIDENCE_POINTS_ELSEWHERE" | "WRONG_CATEGORY" | "OTHER_SIDE_MUST_ACT_FIRST";
            /** @enum {string} */
            to?: "FRONTEND" | "BACKEND";
        };
        Submit: {
            channel?: string;
            contact?: string;
            endpoint?: string;
            onBehalfOf?: string;
            page?: string;
            reporterName?: string;
            /** Format: int32 */
            weight?: number;
            words?: string;
        };
        Text: {
            text?: string;
        };
        Voice: {
            /** @enum {string} */
            lead?: "FRONTEND" | "BACKEND";
            text?: string;
        };
        Word: {
            /** @enum {string} */
            area?: "INTERFACE" | "PERFORMANCE" | "OTHER";
            code?: string;
            en?: string;
            zh?: string;
        };
        Words: {
            items?: components["schemas"]["Word"][];
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
                    "application/json": components["schemas"]["Words"];
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
                "application/json": components["schemas"]["Text"];
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
                "application/json": components["schemas"]["Classify"];
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
                "application/json": components["schemas"]["Lead"];
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
                "application/json": components["schemas"]["Link"];
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
                "application/json": components["schemas"]["Pass"];
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
                "application/json": components["schemas"]["Reason"];
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
                "application/json": components["schemas"]["Reroute"];
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
                "application/json": components["schemas"]["Voice"];
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
                    "application/json": components["schemas"]["Page"];
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
                "application/json": components["schemas"]["Submit"];
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
