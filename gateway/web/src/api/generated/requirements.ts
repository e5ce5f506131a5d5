// Made by `npm run types` from contracts/openapi/requirements.json. Not edited by hand.
export interface paths {
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch"];
        trace?: never;
    };
    "/api/v1/products/{product}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["calendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/definition-of-ready/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["definitionOfReady"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["manager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/members/{person}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/modules/{module}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/modules/{module}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/owners/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["owner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requirements"];
        put?: never;
        post: operations["lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["revise_1"];
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comments"];
        put?: never;
        post: operations["post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/comments/{comment}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/comments/{comment}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/criteria/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["reword"];
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/criteria/{criterion}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drop_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/criteria/{criterion}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/criteria/{criterion}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["custody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decline_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/exemptions/{side}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/exemptions/{side}/decline": {
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
    "/api/v1/requirements/{requirement}/exemptions/{side}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["specify"];
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}/reopen": {
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
    "/api/v1/requirements/{requirement}/handoffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["handoffs"];
        put?: never;
        post: operations["offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/handoffs/{handoff}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["handoff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/handoffs/{handoff}/accept": {
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
    "/api/v1/requirements/{requirement}/handoffs/{handoff}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/handoffs/{handoff}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/handoffs/{handoff}/repack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/handoffs/{handoff}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveBack_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/handoffs/{handoff}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/links": {
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
    "/api/v1/requirements/{requirement}/links/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["questions"];
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/questions/{question}/answer": {
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
    "/api/v1/requirements/{requirement}/questions/{question}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/reservations/{ask}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/submission/withdraw": {
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
    "/api/v1/requirements/{requirement}/takeovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verdict"];
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
        Actor: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PERSON" | "SERVICE" | "AGENT";
            /** Format: uuid */
            onBehalfOf?: string;
        };
        Change: {
            from?: unknown;
            pointer: string;
            to?: unknown;
        };
        CommentComments: {
            items: components["schemas"]["TranscriptComment"][];
        };
        CommentWords: {
            mentions?: string[];
            text: string;
        };
        ConductBecause: {
            reason: string;
        };
        ConductCleared: {
            note?: string;
        };
        ConductLinked: {
            note?: string;
            to: string;
            /** @enum {string} */
            type: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY";
        };
        ConductTakenOver: {
            reason: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            /** Format: uuid */
            to?: string;
        };
        ConductUnlinked: {
            to: string;
            /** @enum {string} */
            type: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY";
        };
        CriterionAdded: {
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            text: string;
        };
        CriterionDropped: {
            reason: string;
        };
        CriterionJudged: {
            /** @enum {string} */
            judgement: "PASS" | "FAIL" | "BLOCKED";
            link?: string;
            text?: string;
        };
        CriterionPostponed: {
            reason: string;
            to: string;
        };
        CriterionReworded: {
            reason?: string;
            text: string;
        };
        Custody: {
            chains: {
                [key: string]: components["schemas"]["CustodyInterval"][];
            };
        };
        CustodyInterval: {
            by: string;
            /** Format: uuid */
            event: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            handoff?: string;
            /** Format: uuid */
            holder: string;
            /** Format: int64 */
            seconds: number;
            /** Format: date-time */
            to?: string;
        };
        DraftDraft: {
            description?: string;
            /** @enum {string} */
            kind?: "NEW_FEATURE" | "IMPROVEMENT" | "TECHNICAL" | "DEFECT";
            module?: string;
            /** @enum {string} */
            priority?: "P0" | "P1" | "P2" | "P3";
            reason?: string;
            /** Format: uuid */
            requesterId?: string;
            source?: components["schemas"]["DraftFrom"];
            title: string;
            /** Format: date */
            wantedBy?: string;
        };
        DraftFrom: {
            /** @enum {string} */
            kind: "IMPORT" | "FEEDBACK";
            reference?: string;
        };
        DraftItem: {
            detail?: string;
            /** Format: int32 */
            line: number;
            location?: string;
            rule?: string;
            /** Format: int32 */
            status: number;
        };
        DraftItems: {
            items: components["schemas"]["DraftItem"][];
        };
        ExemptionBecause: {
            reason: string;
        };
        ExemptionProposed: {
            providedBy?: string;
            reason: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            /** @enum {string} */
            why: "NOT_NEEDED" | "ALREADY_THERE" | "PROVIDED_BY";
        };
        FacetAccepted: {
            seen?: {
                [key: string]: number;
            };
        };
        FacetRejected: {
            criteria?: string[];
            reason: string;
        };
        FacetReopened: {
            reason: string;
            /** @enum {string} */
            to?: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED";
        };
        FacetText: {
            /** Format: uuid */
            requirementId: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            text: {
                [key: string]: unknown;
            };
            /** Format: int64 */
            version: number;
        };
        HandoffAccepted: {
            contentHash: string;
            reservations?: components["schemas"]["HandoffReserved"][];
            text?: string;
        };
        HandoffContents: {
            criteria: components["schemas"]["HandoffFrozen"][];
            description: string;
            fields: {
                [key: string]: unknown;
            };
            gaps: components["schemas"]["HandoffMissing"][];
            questions: string[];
            references: components["schemas"]["HandoffRefers"][];
            title: string;
            versions: {
                [key: string]: number;
            };
        };
        HandoffCountered: {
            conditions: string;
        };
        HandoffEscalated: {
            reason: string;
        };
        HandoffFrozen: {
            /** Format: uuid */
            criterionId: string;
            /** @enum {string} */
            part: "COMMON" | "FRONTEND" | "BACKEND";
            text: string;
        };
        HandoffMissing: {
            /** Format: date-time */
            dueAt: string;
            item: string;
            text: string;
        };
        HandoffOffered: {
            /** Format: date-time */
            dueAt: string;
            gaps?: components["schemas"]["HandoffMissing"][];
            message?: string;
            /** @enum {string} */
            purpose: "INTAKE" | "DESIGN" | "BUILD" | "TEST" | "INTEGRATE" | "COVER";
            questions?: string[];
            references?: components["schemas"]["HandoffRefers"][];
            seen?: {
                [key: string]: number;
            };
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            to: components["schemas"]["HandoffTo"];
        };
        HandoffOwed: {
            ask: components["schemas"]["RequirementWaiting"];
            text: string;
        };
        HandoffPage: {
            items: components["schemas"]["HandoffView"][];
        };
        HandoffRefers: {
            /** @enum {string} */
            kind: "DESIGN" | "CONTRACT" | "ENVIRONMENT" | "OTHER";
            link?: string;
            title: string;
        };
        HandoffRepacked: {
            gaps?: components["schemas"]["HandoffMissing"][];
            message?: string;
            questions?: string[];
            references?: components["schemas"]["HandoffRefers"][];
            seen?: {
                [key: string]: number;
            };
        };
        HandoffReserved: {
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            owedBy: string;
            text: string;
        };
        HandoffReturned: {
            missing?: string[];
            /** @enum {string} */
            reason: "INCOMPLETE" | "UNCLEAR" | "NOT_MINE" | "NO_CAPACITY" | "OTHER";
            text: string;
        };
        HandoffTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        HandoffView: {
            contentHash: string;
            contents: components["schemas"]["HandoffContents"];
            /** Format: date-time */
            dueAt: string;
            escalated: boolean;
            /** Format: uuid */
            giver: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "INTAKE" | "DESIGN" | "BUILD" | "TEST" | "INTEGRATE" | "COVER";
            reservations: components["schemas"]["HandoffOwed"][];
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            /** @enum {string} */
            status: "OFFERED" | "SUPERSEDED" | "COUNTERED" | "ACCEPTED" | "RETURNED" | "WITHDRAWN" | "EXPIRED";
            to: components["schemas"]["RequirementTo"];
        };
        HandoffWithdrawn: {
            reason?: string;
        };
        History: {
            entries: components["schemas"]["HistoryEntry"][];
        };
        HistoryEntry: {
            actor: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            causation?: string;
            changes: components["schemas"]["Change"][];
            /** Format: uuid */
            correlation: string;
            /** Format: uuid */
            event: string;
            /** Format: int64 */
            position: number;
            /** Format: int64 */
            sequence: number;
            told: unknown;
            what: string;
            why?: string;
        };
        ModuleNamed: {
            name: string;
        };
        PeopleAppointed: {
            /** Format: uuid */
            personId: string;
            reason?: string;
        };
        PeopleJoining: {
            /** Format: uuid */
            personId: string;
            reason?: string;
            /** @enum {string} */
            role: "MEMBER" | "REPORTER" | "FOLLOWER";
            sides?: ("FRONTEND" | "BACKEND")[];
        };
        PeopleLeave: {
            reason?: string;
            /** Format: uuid */
            successorId?: string;
        };
        ProductCalendar: {
            closes: string;
            days: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            holidays?: string[];
            makeUpDays?: string[];
            opens: string;
            source?: string;
            /** @enum {string} */
            weekStarts?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            zone: string;
        };
        ProductItem: {
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
        };
        ProductPage: {
            items: components["schemas"]["ProductItem"][];
        };
        ProductPart: {
            /** Format: uuid */
            id: string;
            name: string;
            retired: boolean;
        };
        ProductPerson: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "MEMBER" | "REPORTER" | "FOLLOWER";
            sides: ("FRONTEND" | "BACKEND")[];
        };
        ProductRegister: {
            about?: string;
            key: string;
            /** Format: uuid */
            managerId?: string;
            name: string;
            zone?: string;
        };
        ProductView: {
            about: string;
            calendar: components["schemas"]["ProductCalendar"];
            definitionOfReady: {
                [key: string]: string[];
            };
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: uuid */
            managerId?: string;
            members: components["schemas"]["ProductPerson"][];
            modules: components["schemas"]["ProductPart"][];
            name: string;
            owners: {
                [key: string]: string;
            };
            /** @enum {string} */
            profile: "LIGHT" | "STANDARD" | "STRICT";
            solo: boolean;
            /** Format: int64 */
            version: number;
        };
        QuestionAsked: {
            blocks?: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            dueAt?: string;
            mentions?: string[];
            text: string;
            to: components["schemas"]["TranscriptTo"];
        };
        QuestionNudged: {
            /** Format: uuid */
            askId: string;
        };
        QuestionQuestions: {
            items: components["schemas"]["TranscriptQuestion"][];
        };
        RequirementExempt: {
            confirmed: boolean;
            /** Format: uuid */
            proposedBy: string;
            /** Format: uuid */
            providedBy?: string;
            reason: string;
            /** @enum {string} */
            why: "NOT_NEEDED" | "ALREADY_THERE" | "PROVIDED_BY";
        };
        RequirementHalf: {
            applies: boolean;
            /** Format: uuid */
            approvedBy?: string;
            exemption?: components["schemas"]["RequirementExempt"];
            fields: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            holderId?: string;
            live: boolean;
            /** @enum {string} */
            state: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED";
            submitted: boolean;
            /** Format: int64 */
            version: number;
        };
        RequirementInputs: {
            confidence: string;
            effort: string;
            impact: string;
            /** Format: int64 */
            reach: number;
        };
        RequirementLinked: {
            note: string;
            /** Format: uuid */
            to: string;
            /** @enum {string} */
            type: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY";
        };
        RequirementListPage: {
            items: components["schemas"]["RequirementRow"][];
        };
        RequirementRow: {
            /** Format: date-time */
            changedAt: string;
            facets: {
                [key: string]: components["schemas"]["RequirementRowHalf"];
            };
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind?: "NEW_FEATURE" | "IMPROVEMENT" | "TECHNICAL" | "DEFECT";
            module?: string;
            /** @enum {string} */
            priority?: "P0" | "P1" | "P2" | "P3";
            /** @enum {string} */
            state: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED" | "RELEASED" | "PAUSED" | "DECLINED" | "ARCHIVED";
            title: string;
            /** Format: int64 */
            version: number;
            /** Format: date */
            wantedBy?: string;
        };
        RequirementRowHalf: {
            applies: boolean;
            /** Format: uuid */
            holderId?: string;
            live: boolean;
            /** @enum {string} */
            state: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED";
            /** Format: int64 */
            version: number;
        };
        RequirementSaid: {
            /** Format: uuid */
            personId: string;
            text: string;
            /** @enum {string} */
            verdict: "AGREE" | "AGREE_WITH_NOTES" | "DISAGREE";
            versions: {
                [key: string]: number;
            };
        };
        RequirementShown: {
            link?: string;
            text: string;
        };
        RequirementTest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            judgement?: "PASS" | "FAIL" | "BLOCKED";
            /** @enum {string} */
            part: "COMMON" | "FRONTEND" | "BACKEND";
            proof?: components["schemas"]["RequirementShown"];
            text: string;
        };
        RequirementTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        RequirementView: {
            asks: components["schemas"]["RequirementWaiting"][];
            /** Format: date-time */
            changedAt?: string;
            criteria: components["schemas"]["RequirementTest"][];
            description: string;
            /** Format: uuid */
            drafterId: string;
            facets: {
                [key: string]: components["schemas"]["RequirementHalf"];
            };
            handoffs: components["schemas"]["HandoffView"][];
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind?: "NEW_FEATURE" | "IMPROVEMENT" | "TECHNICAL" | "DEFECT";
            links: components["schemas"]["RequirementLinked"][];
            module?: string;
            /** @enum {string} */
            priority?: "P0" | "P1" | "P2" | "P3";
            /** Format: uuid */
            productId: string;
            rice?: components["schemas"]["RequirementInputs"];
            /** @enum {string} */
            state: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED" | "RELEASED" | "PAUSED" | "DECLINED" | "ARCHIVED";
            title: string;
            verdicts: components["schemas"]["RequirementSaid"][];
            /** Format: int64 */
            version: number;
            /** Format: date */
            wantedBy?: string;
        };
        RequirementWaiting: {
            blocks: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "HANDOFF" | "QUESTION" | "VERDICT" | "APPROVAL" | "ACKNOWLEDGEMENT" | "RECHECK" | "PROPOSAL" | "SIGNATURE" | "AGREEMENT" | "FEASIBILITY" | "EXEMPTION" | "OWED_ITEM" | "DEBT" | "CROSS_SIDE_TASK" | "FEEDBACK";
            to: components["schemas"]["RequirementTo"];
        };
        ReviewApproved: {
            seen?: {
                [key: string]: number;
            };
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
        };
        ReviewGiven: {
            /** Format: uuid */
            personId?: string;
            seen?: {
                [key: string]: number;
            };
            text?: string;
            /** @enum {string} */
            verdict: "AGREE" | "AGREE_WITH_NOTES" | "DISAGREE";
        };
        ReviewReturned: {
            missing?: string[];
            reason: string;
        };
        ReviewSubmitted: {
            reviewers?: string[];
            seen?: {
                [key: string]: number;
            };
        };
        TermsChosen: {
            /** @enum {string} */
            profile: "LIGHT" | "STANDARD" | "STRICT";
        };
        TermsReady: {
            fields: string[];
        };
        TranscriptAnswer: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            authorId: string;
            text: string;
        };
        TranscriptComment: {
            /** Format: uuid */
            authorId: string;
            /** Format: uuid */
            id: string;
            mentions: string[];
            /** Format: date-time */
            postedAt: string;
            retracted: boolean;
            /** Format: date-time */
            revisedAt?: string;
            text?: string;
        };
        TranscriptQuestion: {
            answer?: components["schemas"]["TranscriptAnswer"];
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            askerId: string;
            blocks: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            id: string;
            mentions: string[];
            state: string;
            text: string;
            to: components["schemas"]["TranscriptTo"];
        };
        TranscriptTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        Waiting: {
            /** Format: uuid */
            ask: string;
            blocks: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            from: string;
            key: string;
            /** @enum {string} */
            kind: "HANDOFF" | "QUESTION" | "VERDICT" | "APPROVAL" | "ACKNOWLEDGEMENT" | "RECHECK" | "PROPOSAL" | "SIGNATURE" | "AGREEMENT" | "FEASIBILITY" | "EXEMPTION" | "OWED_ITEM" | "DEBT" | "CROSS_SIDE_TASK" | "FEEDBACK";
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
            /** Format: uuid */
            requirement: string;
            /** Format: date-time */
            since: string;
            /** Format: uuid */
            to?: string;
        };
        WaitingPage: {
            items: components["schemas"]["Waiting"][];
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
    mine: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                /** @description where the page before ended */
                cursor?: string;
                /** @description how many at the most, 50 where none is given */
                limit?: number;
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
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductRegister"];
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
    product: {
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
                    "application/json": components["schemas"]["ProductView"];
                };
            };
        };
    };
    patch: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                product: string;
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
    calendar: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCalendar"];
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
    definitionOfReady: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                product: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsReady"];
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
    manager: {
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
                "application/json": components["schemas"]["PeopleAppointed"];
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
    join: {
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
                "application/json": components["schemas"]["PeopleJoining"];
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
    leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                product: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PeopleLeave"];
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
    add_1: {
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
                "application/json": components["schemas"]["ModuleNamed"];
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
    rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModuleNamed"];
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
    retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
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
                content?: never;
            };
        };
    };
    owner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleAppointed"];
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
    profile: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsChosen"];
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
    requirements: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                /** @description where the page before ended */
                cursor?: string;
                holder?: string;
                /** @description how many at the most, 50 where none is given */
                limit?: number;
                state?: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED" | "RELEASED" | "PAUSED" | "DECLINED" | "ARCHIVED";
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
                    "application/json": components["schemas"]["RequirementListPage"];
                };
            };
        };
    };
    lines: {
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
                "application/json": components["schemas"]["DraftDraft"];
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftItems"];
                };
            };
        };
    };
    waiting: {
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
                    "application/json": components["schemas"]["WaitingPage"];
                };
            };
        };
    };
    requirement: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["RequirementView"];
                };
            };
        };
    };
    revise_1: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                requirement: string;
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
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewApproved"];
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
    archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
    comments: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["CommentComments"];
                };
            };
        };
    };
    post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWords"];
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
    retract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
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
    revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWords"];
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
    add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionAdded"];
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
    reword: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                criterion: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionReworded"];
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
    drop_1: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                criterion: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionDropped"];
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
    judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterion: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionJudged"];
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
    postpone: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                criterion: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionPostponed"];
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
    custody: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["Custody"];
                };
            };
        };
    };
    decline_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductBecause"];
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
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionProposed"];
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
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
                side: "FRONTEND" | "BACKEND";
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
                requirement: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionBecause"];
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
    reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionBecause"];
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
    facet: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                requirement: string;
                side: "FRONTEND" | "BACKEND";
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
                    "application/json": components["schemas"]["FacetText"];
                };
            };
        };
    };
    specify: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                requirement: string;
                side: "FRONTEND" | "BACKEND";
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
    accept_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FacetAccepted"];
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
    reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetRejected"];
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
                requirement: string;
                side: "FRONTEND" | "BACKEND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacetReopened"];
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
    handoffs: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["HandoffPage"];
                };
            };
        };
    };
    offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffOffered"];
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
    handoff: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                handoff: string;
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
                content: {
                    "application/json": components["schemas"]["HandoffView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoff: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffAccepted"];
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
    counter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoff: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffCountered"];
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
    escalate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoff: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffEscalated"];
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
    repack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoff: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffRepacked"];
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
    giveBack_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoff: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffReturned"];
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
    withdraw_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoff: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HandoffWithdrawn"];
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
    history: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
        };
    };
    link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductLinked"];
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
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductUnlinked"];
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
    nudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionNudged"];
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
    pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductBecause"];
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
    questions: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
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
                content: {
                    "application/json": components["schemas"]["QuestionQuestions"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionAsked"];
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
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWords"];
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
    drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                question: string;
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
    clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ask: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConductCleared"];
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
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
    giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReturned"];
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
    submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReviewSubmitted"];
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
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
    takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductTakenOver"];
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
    verdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewGiven"];
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
