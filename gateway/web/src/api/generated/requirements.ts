// Made by `npm run types` from contracts/openapi/requirements.json. Not edited by hand.
export interface paths {
    "/api/v1/audit/requirements/checkpoint": {
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
    "/api/v1/audit/requirements/consistency": {
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
    "/api/v1/audit/requirements/export": {
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
    "/api/v1/audit/requirements/policy": {
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
    "/api/v1/audit/requirements/receipts/{eventId}": {
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
    "/api/v1/audit/requirements/tile/**": {
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
    "/api/v1/baselines/{baseline}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["baseline_baseline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/baselines/{baseline}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["baseline_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contract_contract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contract_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coverage_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contract_counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverage_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["needs_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/mock/**": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mock_answer"];
        put: operations["mock_answer_2"];
        post: operations["mock_answer_1"];
        delete: operations["mock_answer_3"];
        options?: never;
        head?: never;
        patch: operations["mock_answer_4"];
        trace?: never;
    };
    "/api/v1/contracts/{contract}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["needs_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/needs/{needs}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["needs_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/needs/pact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["needs_fromPact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/needs/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["needs_fromExample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contract_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contract_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/sunsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contract_sunset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timeline_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverage_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contract}/versions/{version}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timeline_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/designs/{design}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["designRead_design"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/designs/{design}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["designRead_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/designs/{design}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["design_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/designs/{design}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["design_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/designs/{design}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["designRead_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/designs/{design}/versions/{version}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["designFile_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evidence_evidence"];
        put: operations["evidence_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidence}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evidence_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["desk_filters"];
        put?: never;
        post: operations["desk_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work/filters/{filter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["desk_replace"];
        post?: never;
        delete: operations["desk_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work/requirements": {
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
    "/api/v1/my-work/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["desk_visit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["product_mine"];
        put?: never;
        post: operations["product_register"];
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
        get: operations["product_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["terms_patch"];
        trace?: never;
    };
    "/api/v1/products/{product}/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["baseline_ofProduct"];
        put?: never;
        post: operations["baseline_capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        put: operations["terms_calendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["changeList_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/contract-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contract_contracts"];
        put?: never;
        post: operations["contract_propose"];
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
        put: operations["terms_definitionOfReady"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/design-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["designFile_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/designs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["designRead_ofProduct"];
        put?: never;
        post: operations["design_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diff_ofProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["evidence_ofProduct"];
        put?: never;
        post: operations["evidence_add"];
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
        put: operations["people_manager"];
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
        post: operations["people_join"];
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
        post: operations["people_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/module-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moduleTree_tree"];
        put?: never;
        post?: never;
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
        post: operations["module_add"];
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
        post: operations["module_rename"];
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
        post: operations["module_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["changeList_objections"];
        put?: never;
        post?: never;
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
        put: operations["people_owner"];
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
        put: operations["terms_profile"];
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
        get: operations["requirementList_requirements"];
        put?: never;
        post: operations["draft_draft"];
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
        get: operations["waiting_waiting"];
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
        get: operations["requirement_requirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["requirement_revise"];
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
        post: operations["review_approve"];
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
        post: operations["conduct_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["change_changes"];
        put?: never;
        post: operations["change_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["change_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/{change}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/{change}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/{change}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/{change}/raise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/{change}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_preview"];
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
        get: operations["comment_comments"];
        put?: never;
        post: operations["comment_post"];
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
        post: operations["comment_retract"];
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
        post: operations["comment_revise"];
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
        post: operations["criterion_add"];
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
        patch: operations["criterion_reword"];
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
        post: operations["criterion_drop"];
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
        post: operations["criterion_judge"];
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
        post: operations["criterion_postpone"];
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
        get: operations["custody_custody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/debts/{debt}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["urgency_settle"];
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
        post: operations["conduct_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/design-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachment_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/design-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachment_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/designs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attached_designs"];
        put?: never;
        post: operations["attachment_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/designs/{design}/feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachment_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/designs/{design}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachment_detach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diff_ofRequirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attached_evidence"];
        put?: never;
        post: operations["attachment_cite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/evidence/{evidence}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachment_uncite"];
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
        post: operations["exemption_propose"];
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
        post: operations["exemption_confirm"];
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
        post: operations["exemption_decline"];
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
        post: operations["exemption_reinstate"];
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
        get: operations["facet_facet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["facet_specify"];
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
        post: operations["facet_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposal_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}/contributors/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposal_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/facets/{side}/expedite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["urgency_expedite"];
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
        post: operations["facet_reject"];
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
        post: operations["facet_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["follow_followers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/followers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["follow_follow"];
        post?: never;
        delete: operations["follow_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gate_gate"];
        put?: never;
        post?: never;
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
        get: operations["handoff_handoffs"];
        put?: never;
        post: operations["handoff_offer"];
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
        get: operations["handoff_handoff"];
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
        post: operations["handoff_accept"];
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
        post: operations["handoff_counter"];
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
        post: operations["handoff_escalate"];
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
        post: operations["handoff_repack"];
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
        post: operations["handoff_giveBack"];
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
        post: operations["handoff_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["hint_hints"];
        put?: never;
        post?: never;
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
        get: operations["history_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/history/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diff_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/hypothesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["effect_expect"];
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
        post: operations["conduct_link"];
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
        post: operations["conduct_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["regrouping_merge"];
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
        post: operations["question_nudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["change_objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["effect_measured"];
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
        post: operations["conduct_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposal_proposals"];
        put?: never;
        post: operations["proposal_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/proposals/{proposal}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposal_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/proposals/{proposal}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposal_decline"];
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
        get: operations["question_questions"];
        put?: never;
        post: operations["question_ask"];
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
        post: operations["question_answer"];
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
        post: operations["question_drop"];
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
        post: operations["conduct_clear"];
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
        post: operations["conduct_resume"];
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
        post: operations["review_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["link_shelf"];
        put?: never;
        post: operations["link_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/shares/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["link_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["regrouping_split"];
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
        post: operations["review_submit"];
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
        post: operations["review_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/suspicions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suspicion_suspicions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/suspicions/{suspicion}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspicion_answer"];
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
        post: operations["conduct_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["target_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/targets/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["target_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{requirement}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["regrouping_unmerge"];
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
        post: operations["review_verdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["link_shared"];
        put?: never;
        post?: never;
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
        AttachedCitedEvidence: {
            /** Format: int64 */
            citedVersion: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "MARKET_RESEARCH" | "USER_INTERVIEW" | "COMPETITOR_ANALYSIS";
            note: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        AttachedCitedList: {
            items: components["schemas"]["AttachedCitedEvidence"][];
        };
        AttachedDesignInUse: {
            attachedHash: string;
            /** Format: int64 */
            attachedVersion: number;
            /** @enum {string} */
            feasibility?: "FEASIBLE" | "WITH_CONDITIONS" | "NOT_FEASIBLE";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "LAYOUT" | "TOKENS" | "PROTOTYPE" | "ARCHITECTURE_DECISION" | "DATA_MODEL" | "SERVER_CONFIGURATION" | "DATA_TRANSFER";
            retired: boolean;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            title: string;
            /** Format: int64 */
            version: number;
        };
        AttachedDesignsInUse: {
            items: components["schemas"]["AttachedDesignInUse"][];
        };
        AttachmentAttachingDesign: {
            /** Format: uuid */
            designId: string;
            /** Format: int64 */
            version?: number;
        };
        AttachmentCiting: {
            /** Format: uuid */
            evidenceId: string;
            note?: string;
        };
        AttachmentGivenBack: {
            reason: string;
            seen?: {
                [key: string]: number;
            };
        };
        AttachmentJudged: {
            text?: string;
            /** @enum {string} */
            verdict: "FEASIBLE" | "WITH_CONDITIONS" | "NOT_FEASIBLE";
        };
        AttachmentSigned: {
            seen?: {
                [key: string]: number;
            };
        };
        AttachmentTakenOff: {
            reason: string;
        };
        BaselineBaselineDiff: {
            /** Format: uuid */
            baseline: string;
            differences: components["schemas"]["ComparisonDifference"][];
            /** Format: uuid */
            with?: string;
        };
        BaselineBaselineItem: {
            /** Format: date-time */
            capturedAt: string;
            /** Format: uuid */
            capturedBy: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            requirements: number;
        };
        BaselineBaselinePage: {
            items: components["schemas"]["BaselineBaselineItem"][];
        };
        BaselineBaselineView: {
            /** Format: date-time */
            capturedAt?: string;
            /** Format: uuid */
            capturedBy: string;
            /** Format: uuid */
            id: string;
            name: string;
            note?: string;
            /** Format: uuid */
            productId: string;
            requirements: components["schemas"]["BaselineFrozenRequirement"][];
        };
        BaselineFrozenRequirement: {
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: int64 */
            sequence: number;
        };
        BaselineNewBaseline: {
            name: string;
            note?: string;
            requirements?: string[];
        };
        BulkAllDone: {
            items: components["schemas"]["BulkDone"][];
        };
        BulkDone: {
            detail?: string;
            etag?: string;
            /** Format: int32 */
            index: number;
            requirement: string;
            rule?: string;
            /** Format: int32 */
            status: number;
        };
        Change: {
            from?: unknown;
            pointer: string;
            text?: components["schemas"]["TextChange"][];
            to?: unknown;
        };
        ChangeChanges: {
            items: components["schemas"]["ChangeView"][];
        };
        ChangeDecided: {
            adopt: boolean;
            reason: string;
        };
        ChangeListPage: {
            items: components["schemas"]["ChangeRow"][];
        };
        ChangeObjected: {
            text: string;
        };
        ChangeObjections: {
            items: components["schemas"]["ChangeView"][];
        };
        ChangePreview: {
            /** @enum {string} */
            changeClass: "CORRECTION" | "OWN_SIDE" | "CROSS";
            impact: components["schemas"]["ChangeTouched"];
            reasons: components["schemas"]["ChangeReason"][];
            sides: ("FRONTEND" | "BACKEND")[];
        };
        ChangePreviewed: {
            edit: components["schemas"]["EditBody"];
        };
        ChangeRaised: {
            reason: string;
            /** @enum {string} */
            to: "CORRECTION" | "OWN_SIDE" | "CROSS";
        };
        ChangeReason: {
            field: string;
            from?: string;
            marks: boolean;
            /** @enum {string} */
            part: "COMMON" | "FRONTEND" | "BACKEND";
            /** @enum {string} */
            rule: "ADDED" | "REMOVED" | "KIND" | "CRITERION" | "LINK" | "HASH" | "NUMBER" | "UNIT" | "LIST" | "NEGATION" | "PROSE" | "PUNCTUATION";
            /** @enum {string} */
            seam?: "COMMON_TEXT" | "JOINT_CRITERION" | "INTERFACE" | "SHARED_TARGET" | "LINK";
            to?: string;
        };
        ChangeRequested: {
            edit: components["schemas"]["EditBody"];
            /** @enum {string} */
            raisedTo?: "CORRECTION" | "OWN_SIDE" | "CROSS";
            reason?: string;
        };
        ChangeRow: {
            /** Format: uuid */
            byId: string;
            /** @enum {string} */
            changeClass: "CORRECTION" | "OWN_SIDE" | "CROSS";
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: date-time */
            objectableUntil?: string;
            objections: components["schemas"]["ChangeRowDissent"][];
            /** Format: uuid */
            requirementId: string;
            sides: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            status: "OPEN" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "OVERTAKEN" | "TAKEN_BACK";
            waitsFor: ("FRONTEND" | "BACKEND")[];
        };
        ChangeRowDissent: {
            answer?: string;
            /** Format: uuid */
            byId: string;
            followedBy: components["schemas"]["ChangeRowLater"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "OPEN" | "UPHELD" | "OVERRULED";
            text: string;
        };
        ChangeRowLater: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            what: string;
        };
        ChangeSaid: {
            answer?: string;
            /** Format: uuid */
            byId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "OPEN" | "UPHELD" | "OVERRULED";
            text: string;
        };
        ChangeTouched: {
            contracts: string[];
            requirements: string[];
            tasks: string[];
        };
        ChangeView: {
            acknowledged: ("FRONTEND" | "BACKEND")[];
            /** Format: uuid */
            byId: string;
            /** @enum {string} */
            changeClass: "CORRECTION" | "OWN_SIDE" | "CROSS";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            objectableUntil?: string;
            objections: components["schemas"]["ChangeSaid"][];
            reason: string;
            reasons: components["schemas"]["ChangeReason"][];
            sides: ("FRONTEND" | "BACKEND")[];
            /** @enum {string} */
            status: "OPEN" | "IN_FORCE" | "REJECTED" | "WITHDRAWN" | "OVERTAKEN" | "TAKEN_BACK";
            waitsFor: ("FRONTEND" | "BACKEND")[];
        };
        ChangeWithdrawn: {
            reason?: string;
        };
        CommentComments: {
            items: components["schemas"]["TranscriptComment"][];
        };
        CommentWords: {
            mentions?: string[];
            text: string;
        };
        ComparisonDifference: {
            changes: components["schemas"]["Change"][];
            /** @enum {string} */
            how: "ADDED" | "REMOVED" | "CHANGED";
            key: string;
            /** Format: uuid */
            requirementId: string;
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
            type: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY" | "SPLIT_FROM" | "MERGED_FROM";
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
            type: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY" | "SPLIT_FROM" | "MERGED_FROM";
        };
        ContractAgreed: {
            /** Format: int32 */
            version: number;
        };
        ContractContracted: {
            items: components["schemas"]["ContractListRow"][];
        };
        ContractCountered: {
            text: string;
            /** Format: int32 */
            version: number;
        };
        ContractDictated: {
            /** Format: date-time */
            adaptBy: string;
            by: string;
        };
        ContractGone: {
            alarmed: boolean;
            field: string;
            /** Format: uuid */
            id: string;
            operation?: string;
            successor: string;
            /** Format: date-time */
            until: string;
        };
        ContractLack: {
            name: string;
            operation: string;
            /** @enum {string} */
            status: "MISSING" | "MISMATCH";
            /** @enum {string} */
            use: "OPERATION" | "SENDS" | "READS" | "ERROR" | "LATENCY";
        };
        ContractListRow: {
            /** Format: int32 */
            concluded: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            newest: number;
            /** Format: uuid */
            requirementId: string;
            retired: boolean;
        };
        ContractOffered: {
            /** Format: date-time */
            adaptBy?: string;
            agreed: ("FRONTEND" | "BACKEND")[];
            /** Format: uuid */
            byId: string;
            concluded: boolean;
            documentHash: string;
            documentVersion: string;
            imposedBy?: string;
            openapi: string;
            /** Format: int32 */
            operations: number;
            title: string;
            /** Format: int32 */
            version: number;
            waitsFor: ("FRONTEND" | "BACKEND")[];
        };
        ContractProposed: {
            document: string;
            name: string;
            note?: string;
            requirement: string;
        };
        ContractReason: {
            reason: string;
        };
        ContractRevised: {
            /** Format: int32 */
            base: number;
            document: string;
            imposed?: components["schemas"]["ContractDictated"];
            note?: string;
        };
        ContractStandingGap: {
            name: string;
            operation: string;
            status: string;
            use: string;
        };
        ContractSunset: {
            field: string;
            operation?: string;
            successor: string;
            /** Format: date-time */
            until: string;
        };
        ContractTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        ContractUsed: {
            gaps: components["schemas"]["ContractLack"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liveSince?: string;
            operations: components["schemas"]["NeedsUse"][];
            /** Format: uuid */
            requirementId: string;
            surface: string;
        };
        ContractView: {
            asks: components["schemas"]["ContractWaiting"][];
            /** Format: int32 */
            concluded: number;
            /** Format: uuid */
            id: string;
            name: string;
            needs: components["schemas"]["ContractUsed"][];
            /** Format: int32 */
            newest: number;
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            requirementId: string;
            retired: boolean;
            sunsets: components["schemas"]["ContractGone"][];
            versions: components["schemas"]["ContractOffered"][];
        };
        ContractWaiting: {
            blocks: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "HANDOFF" | "QUESTION" | "VERDICT" | "APPROVAL" | "ACKNOWLEDGEMENT" | "RECHECK" | "PROPOSAL" | "SIGNATURE" | "AGREEMENT" | "FEASIBILITY" | "EXEMPTION" | "OWED_ITEM" | "DEBT" | "CROSS_SIDE_TASK" | "FEEDBACK";
            to: components["schemas"]["ContractTo"];
        };
        CourseCited: {
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: int64 */
            version: number;
        };
        CourseDrawn: {
            feasibility?: components["schemas"]["CourseFeasible"];
            hash: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "LAYOUT" | "TOKENS" | "PROTOTYPE" | "ARCHITECTURE_DECISION" | "DATA_MODEL" | "SERVER_CONFIGURATION" | "DATA_TRANSFER";
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            /** Format: int64 */
            version: number;
        };
        CourseExpectation: {
            baseline?: string;
            definition: string;
            goal: string;
            guards: components["schemas"]["CourseGuard"][];
            /** @enum {string} */
            limit: "AT_MOST" | "AT_LEAST";
            metric: string;
            /** Format: int64 */
            minimumSample?: number;
            text: string;
            unit: string;
            /** Format: int32 */
            windowDays: number;
        };
        CourseFeasible: {
            /** Format: uuid */
            by: string;
            text: string;
            /** @enum {string} */
            verdict: "FEASIBLE" | "WITH_CONDITIONS" | "NOT_FEASIBLE";
        };
        CourseGoal: {
            /** @enum {string} */
            limit: "AT_MOST" | "AT_LEAST";
            metric: string;
            /** @enum {string} */
            quality: "PERFORMANCE" | "STABILITY" | "SCALABILITY" | "SECURITY";
            shares: {
                [key: string]: string;
            };
            unit: string;
            value: string;
        };
        CourseGuard: {
            /** @enum {string} */
            limit: "AT_MOST" | "AT_LEAST";
            metric: string;
            unit: string;
            value: string;
        };
        CourseOwing: {
            condition: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            owedBy: string;
            settled: boolean;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            text: string;
        };
        CourseResult: {
            /** Format: date */
            from: string;
            high?: string;
            /** Format: uuid */
            id: string;
            low?: string;
            /** @enum {string} */
            result: "MET" | "NOT_MET" | "INCONCLUSIVE";
            text: string;
            /** Format: date */
            to: string;
            value?: string;
        };
        CourseSignedBy: {
            /** Format: uuid */
            by: string;
            current: boolean;
        };
        CourseView: {
            debts: components["schemas"]["CourseOwing"][];
            designReturned: boolean;
            designs: components["schemas"]["CourseDrawn"][];
            evidence: components["schemas"]["CourseCited"][];
            hypothesis?: components["schemas"]["CourseExpectation"];
            /** Format: uuid */
            mergedInto?: string;
            outcome?: components["schemas"]["CourseResult"];
            signatures: {
                [key: string]: components["schemas"]["CourseSignedBy"];
            };
            splitInto: string[];
            targets: components["schemas"]["CourseGoal"][];
        };
        CoverageCandidate: {
            document: string;
        };
        CoverageChecked: {
            /** Format: int32 */
            against: number;
            broken: components["schemas"]["CoverageHit"][];
            changes: {
                [key: string]: number;
            };
            listed: components["schemas"]["CoverageListed"][];
            /** @enum {string} */
            verdict: "PASSES" | "BLOCKED";
        };
        CoverageCovered: {
            full: boolean;
            overProvided: components["schemas"]["CoverageItem"][];
            surfaces: components["schemas"]["CoverageSurface"][];
            /** Format: int32 */
            version: number;
        };
        CoverageHit: {
            changes: components["schemas"]["CoverageListed"][];
            /** Format: uuid */
            holderId?: string;
            /** Format: uuid */
            needsId: string;
            /** Format: uuid */
            ownerId?: string;
            /** Format: uuid */
            requirementId: string;
            requirementKey: string;
            surface: string;
        };
        CoverageItem: {
            name: string;
            operation: string;
            /** @enum {string} */
            status: "MET" | "MISSING" | "MISMATCH" | "OVER_PROVIDED";
            /** @enum {string} */
            use: "OPERATION" | "SENDS" | "READS" | "ERROR" | "LATENCY";
        };
        CoverageListed: {
            detail: string;
            /** @enum {string} */
            effect: "COMPATIBLE" | "POSSIBLY_BREAKING" | "BREAKING";
            operation: string;
            path: string;
            what: string;
            /** @enum {string} */
            where: "OPERATION" | "PARAMETER" | "REQUEST" | "RESPONSE" | "ERROR";
        };
        CoverageSurface: {
            items: components["schemas"]["CoverageItem"][];
            /** Format: uuid */
            needsId: string;
            /** Format: uuid */
            requirementId: string;
            surface: string;
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
        DataBuffer: unknown;
        DesignDifference: {
            followers?: string[];
            /** Format: int64 */
            from: number;
            same: boolean;
            /** Format: int64 */
            to: number;
            tokens?: components["schemas"]["DesignTokenChange"][];
        };
        DesignDrawnRequirement: {
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: int64 */
            version: number;
        };
        DesignEdition: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            file?: components["schemas"]["DesignFileShown"];
            hash: string;
            link?: string;
            note?: string;
            title: string;
            tokens?: {
                [key: string]: components["schemas"]["DesignShown"];
            };
            /** Format: int64 */
            version: number;
        };
        DesignFileShown: {
            mediaType: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        DesignNewVersion: {
            file?: components["schemas"]["DesignUploadedFile"];
            link?: string;
            note?: string;
            title?: string;
        };
        DesignReadDesignItem: {
            hash: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "LAYOUT" | "TOKENS" | "PROTOTYPE" | "ARCHITECTURE_DECISION" | "DATA_MODEL" | "SERVER_CONFIGURATION" | "DATA_TRANSFER";
            retired: boolean;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            title: string;
            /** Format: int64 */
            version: number;
        };
        DesignReadDesignPage: {
            items: components["schemas"]["DesignReadDesignItem"][];
        };
        DesignRetiring: {
            reason: string;
        };
        DesignShown: {
            type?: string;
            value: unknown;
        };
        DesignTokenChange: {
            from?: components["schemas"]["DesignShown"];
            to?: components["schemas"]["DesignShown"];
            token: string;
        };
        DesignUploadedFile: {
            hash: string;
            mediaType: string;
            name: string;
        };
        DesignView: {
            hash: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "LAYOUT" | "TOKENS" | "PROTOTYPE" | "ARCHITECTURE_DECISION" | "DATA_MODEL" | "SERVER_CONFIGURATION" | "DATA_TRANSFER";
            /** Format: uuid */
            productId: string;
            requirements: components["schemas"]["DesignDrawnRequirement"][];
            retired: boolean;
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            title: string;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["DesignEdition"][];
        };
        DeskFilters: {
            items: components["schemas"]["DeskKept"][];
        };
        DeskKept: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            productId: string;
            query: string;
            sort?: string;
        };
        DeskVisit: {
            /** Format: date-time */
            at?: string;
        };
        DeskWanted: {
            name: string;
            product: string;
            query: string;
            sort?: string;
        };
        Diff: {
            by: string[];
            changes: components["schemas"]["Change"][];
            key: string;
            /** Format: uuid */
            requirement: string;
            steps: string[];
            title: string;
        };
        DiffDiffs: {
            /** Format: date-time */
            from: string;
            items: components["schemas"]["Diff"][];
            more: boolean;
            /** Format: date-time */
            to: string;
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
        EditBody: {
            /** Format: uuid */
            criterionId?: string;
            description?: string;
            fields?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            is: "COMMON" | "FIELDS" | "NEW_CRITERION" | "OTHER_CRITERION" | "NO_CRITERION" | "LATER_CRITERION" | "NEW_LINK" | "NO_LINK";
            /** @enum {string} */
            kind?: "NEW_FEATURE" | "IMPROVEMENT" | "TECHNICAL" | "DEFECT";
            /** @enum {string} */
            link?: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY" | "SPLIT_FROM" | "MERGED_FROM";
            note?: string;
            reason?: string;
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            text?: string;
            title?: string;
            to?: string;
        };
        EffectExpected: {
            baseline?: number;
            definition?: string;
            goal: number;
            guards?: components["schemas"]["EffectGuarded"][];
            /** @enum {string} */
            limit: "AT_MOST" | "AT_LEAST";
            metric: string;
            /** Format: int64 */
            minimumSample?: number;
            text: string;
            unit: string;
            /** Format: int32 */
            windowDays: number;
        };
        EffectGuarded: {
            /** @enum {string} */
            limit: "AT_MOST" | "AT_LEAST";
            metric: string;
            unit: string;
            value: number;
        };
        EffectMeasuredOutcome: {
            /** Format: date */
            from: string;
            high?: number;
            low?: number;
            /** @enum {string} */
            result: "MET" | "NOT_MET" | "INCONCLUSIVE";
            text?: string;
            /** Format: date */
            to: string;
            value?: number;
        };
        EvidenceCitingRequirement: {
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: int64 */
            version: number;
        };
        EvidenceEvidenceItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "MARKET_RESEARCH" | "USER_INTERVIEW" | "COMPETITOR_ANALYSIS";
            /** Format: uuid */
            recordedBy: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        EvidenceEvidencePage: {
            items: components["schemas"]["EvidenceEvidenceItem"][];
        };
        EvidenceEvidenceVersions: {
            items: components["schemas"]["EvidenceVersion"][];
        };
        EvidenceFindingBody: {
            /** Format: date */
            gatheredOn?: string;
            /** @enum {string} */
            kind: "MARKET_RESEARCH" | "USER_INTERVIEW" | "COMPETITOR_ANALYSIS";
            link?: string;
            reason?: string;
            text: string;
            title: string;
        };
        EvidenceVersion: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            /** Format: date */
            gatheredOn?: string;
            /** @enum {string} */
            kind: "MARKET_RESEARCH" | "USER_INTERVIEW" | "COMPETITOR_ANALYSIS";
            link?: string;
            text: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        EvidenceView: {
            /** Format: date */
            gatheredOn?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "MARKET_RESEARCH" | "USER_INTERVIEW" | "COMPETITOR_ANALYSIS";
            link?: string;
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            recordedBy: string;
            requirements: components["schemas"]["EvidenceCitingRequirement"][];
            text: string;
            title: string;
            /** Format: int64 */
            version: number;
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
        FollowFollowing: {
            items: string[];
        };
        GateBlocks: {
            /** @enum {string} */
            code: "STANDING" | "PROVIDER" | "TRANSFER" | "APPROVAL" | "DESIGN" | "CRITERIA" | "DESCRIPTION" | "FIELD" | "CHANGE" | "SUSPICION" | "CONTRACT_OPEN" | "CONTRACT_GAP" | "NOT_ACCEPTED" | "ASKED";
            detail?: string;
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            since: components["schemas"]["GateSince"];
            text: string;
        };
        GateOpen: {
            /** Format: uuid */
            askId: string;
            blocks: ("FRONTEND" | "BACKEND")[];
            /** Format: date-time */
            dueAt?: string;
            /** @enum {string} */
            kind: "HANDOFF" | "QUESTION" | "VERDICT" | "APPROVAL" | "ACKNOWLEDGEMENT" | "RECHECK" | "PROPOSAL" | "SIGNATURE" | "AGREEMENT" | "FEASIBILITY" | "EXEMPTION" | "OWED_ITEM" | "DEBT" | "CROSS_SIDE_TASK" | "FEEDBACK";
            since: components["schemas"]["GateSince"];
            text: string;
            to: components["schemas"]["GateTo"];
        };
        GateSince: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string;
            /** Format: uuid */
            event: string;
            href: string;
            what: string;
        };
        GateTo: {
            /** Format: uuid */
            person?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
        };
        GateView: {
            blocking: components["schemas"]["GateBlocks"][];
            /** @enum {string} */
            gate: "HANDOFF" | "READY" | "RELEASE";
            key: string;
            open: components["schemas"]["GateOpen"][];
            passes: boolean;
            /** Format: uuid */
            requirementId: string;
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
            mode?: "TRANSFER" | "DELIVERY";
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
        Hint: {
            advice: string;
            code: string;
            /** Format: int32 */
            from: number;
            pointer: string;
            /** Format: int32 */
            to: number;
            word: string;
        };
        HintHints: {
            items: components["schemas"]["Hint"][];
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
        LinkGiven: {
            /** Format: uuid */
            id: string;
            path?: string;
        };
        LinkShared: {
            /** Format: date-time */
            expiresAt: string;
            html: string;
            key: string;
            title: string;
        };
        LinkShelf: {
            items: components["schemas"]["LinkShown"][];
        };
        LinkShown: {
            /** Format: uuid */
            by: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            revoked: boolean;
        };
        LinkWanted: {
            /** Format: date-time */
            expiresAt: string;
        };
        ModuleNamed: {
            name: string;
        };
        ModuleTree: {
            /** Format: int64 */
            all: number;
            children: components["schemas"]["ModuleTree"][];
            name: string;
            /** Format: int64 */
            own: number;
            path: string;
            retired: boolean;
        };
        ModuleTreeTree: {
            items: components["schemas"]["ModuleTree"][];
        };
        NeedsDeclared: {
            /** Format: date-time */
            liveSince?: string;
            operations: components["schemas"]["NeedsUse"][];
            requirement: string;
            surface: string;
        };
        NeedsExample: {
            request: unknown;
            response: unknown;
        };
        NeedsImported: {
            /** Format: date-time */
            liveSince?: string;
            pact: unknown;
            requirement: string;
            surface: string;
        };
        NeedsLatency: {
            at: string;
            unit: string;
            value: string;
        };
        NeedsListed: {
            requirement: string;
            /** Format: int32 */
            version: number;
        };
        NeedsSuggested: {
            operations: components["schemas"]["NeedsUse"][];
        };
        NeedsUse: {
            errors?: string[];
            latency?: components["schemas"]["NeedsLatency"];
            operation: string;
            reads?: string[];
            sends?: string[];
        };
        NeedsWithdrawn: {
            reason?: string;
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
        ProposalDeclined: {
            reason: string;
        };
        ProposalPage: {
            contributors: {
                [key: string]: string[];
            };
            items: components["schemas"]["ProposalShown"][];
        };
        ProposalPerson: {
            /** Format: uuid */
            personId: string;
        };
        ProposalProposed: {
            edit: components["schemas"]["EditBody"];
            reason?: string;
        };
        ProposalShown: {
            /** Format: uuid */
            byId: string;
            differences: components["schemas"]["ChangeReason"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            part: "COMMON" | "FRONTEND" | "BACKEND";
            reason: string;
            /** @enum {string} */
            status: "OPEN" | "ADOPTED" | "DECLINED";
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
        RegroupingMerged: {
            into: string;
            reason: string;
        };
        RegroupingNewPiece: {
            criteria?: string[];
            title: string;
        };
        RegroupingSplit: {
            pieces?: components["schemas"]["RegroupingNewPiece"][];
            reason: string;
        };
        RegroupingUnmerged: {
            reason: string;
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
            contracts: components["schemas"]["RequirementRelied"][];
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
            type: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY" | "SPLIT_FROM" | "MERGED_FROM";
        };
        RequirementListPage: {
            items: components["schemas"]["RequirementRow"][];
        };
        RequirementRelied: {
            /** Format: uuid */
            contractId: string;
            gaps: components["schemas"]["ContractStandingGap"][];
            listed: boolean;
            name: string;
            /** Format: int32 */
            version: number;
        };
        RequirementRow: {
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            drafterId: string;
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
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            requesterId?: string;
            rice?: components["schemas"]["RiceScore"];
            /** @enum {string} */
            state: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED" | "RELEASED" | "PROVEN" | "PAUSED" | "DECLINED" | "ARCHIVED" | "MERGED";
            title: string;
            /** Format: int64 */
            version: number;
            /** Format: date */
            wantedBy?: string;
        };
        RequirementRowHalf: {
            applies: boolean;
            /** Format: date-time */
            heldSince: string;
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
            course: components["schemas"]["CourseView"];
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
            state: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED" | "RELEASED" | "PROVEN" | "PAUSED" | "DECLINED" | "ARCHIVED" | "MERGED";
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
        RiceScore: {
            confidence: string;
            effort: string;
            formula: string;
            impact: string;
            /** Format: int64 */
            reach: number;
            score: string;
        };
        SearchHit: {
            /** Format: uuid */
            id: string;
            key: string;
            kind: string;
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            requirementId: string;
            snippet: string;
            title: string;
        };
        SearchHits: {
            items: components["schemas"]["SearchHit"][];
        };
        SuspicionAnswered: {
            /** @enum {string} */
            answer: "NO_IMPACT" | "ADAPTED" | "DISPUTED";
            /** @enum {string} */
            side: "FRONTEND" | "BACKEND";
            text?: string;
        };
        SuspicionPage: {
            items: components["schemas"]["SuspicionShown"][];
        };
        SuspicionShown: {
            answers: {
                [key: string]: "NO_IMPACT" | "ADAPTED" | "DISPUTED";
            };
            blocking: boolean;
            /** Format: uuid */
            changeId: string;
            differences: components["schemas"]["ChangeReason"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            link: "DERIVES" | "DEPENDS" | "CONFLICTS" | "PAIRS_WITH" | "PROVIDED_BY" | "SPLIT_FROM" | "MERGED_FROM";
            /** Format: uuid */
            requirementId: string;
            waitsFor: ("FRONTEND" | "BACKEND")[];
        };
        TargetDroppedTarget: {
            metric: string;
            reason?: string;
        };
        TargetNewTarget: {
            /** @enum {string} */
            limit?: "AT_MOST" | "AT_LEAST";
            metric: string;
            /** @enum {string} */
            quality?: "PERFORMANCE" | "STABILITY" | "SCALABILITY" | "SECURITY";
            reason?: string;
            shares?: {
                [key: string]: number;
            };
            unit: string;
            value: number;
        };
        TermsChosen: {
            /** @enum {string} */
            profile: "LIGHT" | "STANDARD" | "STRICT";
        };
        TermsReady: {
            fields: string[];
        };
        TextChange: {
            /** @enum {string} */
            op: "SAME" | "REMOVED" | "ADDED";
            text: string;
        };
        TimelineStep: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string;
            event: string;
            /** Format: uuid */
            eventId: string;
            surfaces: string[];
            text?: string;
            /** Format: int32 */
            version?: number;
        };
        TimelineSteps: {
            items: components["schemas"]["TimelineStep"][];
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
        UploadOdd: {
            at: string;
            keyword: string;
        };
        UploadUploaded: {
            hash: string;
            notUnderstood: components["schemas"]["UploadOdd"][];
            openapi: string;
            /** Format: int32 */
            operations: number;
            /** Format: int32 */
            schemas: number;
            /** Format: int64 */
            size: number;
            title: string;
            version: string;
        };
        UrgencyExpedited: {
            debts?: components["schemas"]["UrgencyOwedCondition"][];
            reason: string;
        };
        UrgencyOwedCondition: {
            condition: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            owedBy: string;
            text: string;
        };
        UrgencySettledDebt: {
            note: string;
        };
        Waiting: {
            /** Format: uuid */
            ask: string;
            blocks: ("FRONTEND" | "BACKEND")[];
            /** Format: uuid */
            contract?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            handoff?: string;
            key: string;
            /** @enum {string} */
            kind: "HANDOFF" | "QUESTION" | "VERDICT" | "APPROVAL" | "ACKNOWLEDGEMENT" | "RECHECK" | "PROPOSAL" | "SIGNATURE" | "AGREEMENT" | "FEASIBILITY" | "EXEMPTION" | "OWED_ITEM" | "DEBT" | "CROSS_SIDE_TASK" | "FEEDBACK";
            /** Format: date */
            nudged?: string;
            /** @enum {string} */
            post?: "FRONTEND_OWNER" | "BACKEND_OWNER" | "MANAGER";
            /** Format: uuid */
            product: string;
            /** Format: uuid */
            requirement: string;
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            /** Format: date-time */
            since: string;
            /** Format: uuid */
            to?: string;
        };
        WaitingPage: {
            items: components["schemas"]["Waiting"][];
        };
        Work: {
            changed: components["schemas"]["WorkEntry"][];
            inMyHands: components["schemas"]["WorkHand"][];
            iWaitFor: components["schemas"]["WorkItem"][];
            /** Format: date-time */
            since: string;
            waitingForMe: components["schemas"]["WorkItem"][];
        };
        WorkDetail: {
            /** Format: uuid */
            contract?: string;
            /** Format: uuid */
            handoff?: string;
            /** Format: uuid */
            question?: string;
        };
        WorkEntry: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            /** Format: uuid */
            event: string;
            /** @enum {string} */
            side?: "FRONTEND" | "BACKEND";
            subject: components["schemas"]["WorkSubject"];
            what: string;
        };
        WorkHand: {
            /** Format: date-time */
            holdingSince: string;
            /** @enum {string} */
            life: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED";
            missing: string[];
            /** @enum {string} */
            next: "SPECIFY" | "SUBMIT" | "AWAIT_APPROVAL" | "MAKE_READY" | "START_BUILD" | "BUILD" | "ACCEPT" | "AWAIT_RECEIVER" | "REPACK" | "ANSWER_COUNTER";
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
            nudgedToday: boolean;
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
            key: string;
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
    baseline_baseline: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                baseline: string;
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
                    "application/json": components["schemas"]["BaselineBaselineView"];
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
    baseline_diff: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                with?: string;
            };
            header?: never;
            path: {
                baseline: string;
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
                    "application/json": components["schemas"]["BaselineBaselineDiff"];
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
    contract_contract: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                contract: string;
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
                    "application/json": components["schemas"]["ContractView"];
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
    contract_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractAgreed"];
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
    coverage_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverageCandidate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageChecked"];
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
    contract_counter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractCountered"];
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
    coverage_coverage: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                contract: string;
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
                    "application/json": components["schemas"]["CoverageCovered"];
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
    needs_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsListed"];
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
    mock_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
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
                    "application/json": Record<string, never>;
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
    mock_answer_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
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
                    "application/json": Record<string, never>;
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
    mock_answer_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
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
                    "application/json": Record<string, never>;
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
    mock_answer_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
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
                    "application/json": Record<string, never>;
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
    mock_answer_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
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
                    "application/json": Record<string, never>;
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
    needs_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsDeclared"];
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
    needs_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
                needs: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsWithdrawn"];
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
    needs_fromPact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsImported"];
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
    needs_fromExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsExample"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsSuggested"];
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
    contract_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractReason"];
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
    contract_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractRevised"];
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
    contract_sunset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contract: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractSunset"];
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
    timeline_timeline: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                contract: string;
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
                    "application/json": components["schemas"]["TimelineSteps"];
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
    coverage_changes: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                contract: string;
                version: number;
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
                    "application/json": components["schemas"]["CoverageChecked"];
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
    timeline_document: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                contract: string;
                version: number;
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
                    "application/json": string[];
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
    designRead_design: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                design: string;
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
                    "application/json": components["schemas"]["DesignView"];
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
    designRead_diff: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                design: string;
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
                    "application/json": components["schemas"]["DesignDifference"];
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
    design_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignRetiring"];
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
    design_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                design: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignNewVersion"];
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
    designRead_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design: string;
                version: number;
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
                    "application/json": components["schemas"]["DesignEdition"];
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
    designFile_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design: string;
                version: number;
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
    evidence_evidence: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                evidence: string;
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
                    "application/json": components["schemas"]["EvidenceView"];
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
    evidence_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description the version this change was made from, as it was read */
                "If-Match": string;
            };
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceFindingBody"];
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
    evidence_versions: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                evidence: string;
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
                    "application/json": components["schemas"]["EvidenceEvidenceVersions"];
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
    desk_filters: {
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
                    "application/json": components["schemas"]["DeskFilters"];
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
    desk_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskWanted"];
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
    desk_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskWanted"];
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
    desk_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filter: string;
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
    desk_visit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeskVisit"];
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
    product_mine: {
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
    product_register: {
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
    product_product: {
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
    terms_patch: {
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
    baseline_ofProduct: {
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
                    "application/json": components["schemas"]["BaselineBaselinePage"];
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
    baseline_capture: {
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
                "application/json": components["schemas"]["BaselineNewBaseline"];
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
    terms_calendar: {
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
    changeList_changes: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                unacknowledged?: boolean;
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
                    "application/json": components["schemas"]["ChangeListPage"];
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
    upload_upload: {
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
                "application/json": components["schemas"]["DataBuffer"][];
                "application/octet-stream": components["schemas"]["DataBuffer"][];
                "application/yaml": components["schemas"]["DataBuffer"][];
                "text/plain": components["schemas"]["DataBuffer"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadUploaded"];
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
    contract_contracts: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                requirement?: string;
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
                    "application/json": components["schemas"]["ContractContracted"];
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
    contract_propose: {
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
                "application/json": components["schemas"]["ContractProposed"];
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
    terms_definitionOfReady: {
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
    designFile_upload: {
        parameters: {
            query?: never;
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
    designRead_ofProduct: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                /** @description where the page before ended */
                cursor?: string;
                kind?: "LAYOUT" | "TOKENS" | "PROTOTYPE" | "ARCHITECTURE_DECISION" | "DATA_MODEL" | "SERVER_CONFIGURATION" | "DATA_TRANSFER";
                /** @description how many at the most, 50 where none is given */
                limit?: number;
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
                    "application/json": components["schemas"]["DesignReadDesignPage"];
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
    design_register: {
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
    diff_ofProduct: {
        parameters: {
            query: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                from: string;
                person?: string;
                side?: "FRONTEND" | "BACKEND";
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
                    "application/json": components["schemas"]["DiffDiffs"];
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
    document_document: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                format?: "MD" | "HTML";
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
                    "text/html;charset=UTF-8": string;
                    "text/markdown;charset=UTF-8": string;
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
    evidence_ofProduct: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                /** @description where the page before ended */
                cursor?: string;
                kind?: "MARKET_RESEARCH" | "USER_INTERVIEW" | "COMPETITOR_ANALYSIS";
                /** @description how many at the most, 50 where none is given */
                limit?: number;
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
                    "application/json": components["schemas"]["EvidenceEvidencePage"];
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
    evidence_add: {
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
                "application/json": components["schemas"]["EvidenceFindingBody"];
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
    people_manager: {
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
    people_join: {
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
    people_leave: {
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
    moduleTree_tree: {
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
                    "application/json": components["schemas"]["ModuleTreeTree"];
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
    module_add: {
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
    module_rename: {
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
    module_retire: {
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
    changeList_objections: {
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
                    "application/json": components["schemas"]["ChangeListPage"];
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
    people_owner: {
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
    terms_profile: {
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
    requirementList_requirements: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                /** @description where the page before ended */
                cursor?: string;
                holder?: string;
                /** @description how many at the most, 50 where none is given */
                limit?: number;
                q?: string;
                sort?: string;
                state?: "SPECIFYING" | "SPECIFIED" | "APPROVED" | "DESIGNING" | "READY" | "BUILDING" | "BUILT" | "ACCEPTED" | "RELEASED" | "PROVEN" | "PAUSED" | "DECLINED" | "ARCHIVED" | "MERGED";
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
    draft_draft: {
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
    waiting_waiting: {
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
    requirement_requirement: {
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
    requirement_revise: {
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
    review_approve: {
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
    conduct_archive: {
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
    change_changes: {
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
                    "application/json": components["schemas"]["ChangeChanges"];
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
    change_request: {
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
                "application/json": components["schemas"]["ChangeRequested"];
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
    change_change: {
        parameters: {
            query?: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
            };
            header?: never;
            path: {
                change: string;
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
                    "application/json": components["schemas"]["ChangeView"];
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
    change_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
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
    change_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDecided"];
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
    change_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeObjected"];
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
    change_raise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRaised"];
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
    change_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeWithdrawn"];
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
    change_preview: {
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
                "application/json": components["schemas"]["ChangePreviewed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
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
    comment_comments: {
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
    comment_post: {
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
    comment_retract: {
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
    comment_revise: {
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
    criterion_add: {
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
    criterion_reword: {
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
    criterion_drop: {
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
    criterion_judge: {
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
    criterion_postpone: {
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
    custody_custody: {
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
    urgency_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                debt: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgencySettledDebt"];
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
    conduct_decline: {
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
    attachment_giveBack: {
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
                "application/json": components["schemas"]["AttachmentGivenBack"];
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
    attachment_sign: {
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
                "application/json": components["schemas"]["AttachmentSigned"];
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
    attached_designs: {
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
                    "application/json": components["schemas"]["AttachedDesignsInUse"];
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
    attachment_attach: {
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
                "application/json": components["schemas"]["AttachmentAttachingDesign"];
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
    attachment_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentJudged"];
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
    attachment_detach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentTakenOff"];
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
    diff_ofRequirement: {
        parameters: {
            query: {
                from: string;
                person?: string;
                side?: "FRONTEND" | "BACKEND";
                to?: string;
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
                    "application/json": components["schemas"]["Diff"];
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
    attached_evidence: {
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
                    "application/json": components["schemas"]["AttachedCitedList"];
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
    attachment_cite: {
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
                "application/json": components["schemas"]["AttachmentCiting"];
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
    attachment_uncite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentTakenOff"];
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
    exemption_propose: {
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
    exemption_confirm: {
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
    exemption_decline: {
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
    exemption_reinstate: {
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
    facet_facet: {
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
    facet_specify: {
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
    facet_accept: {
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
    proposal_add: {
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
                "application/json": components["schemas"]["ProposalPerson"];
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
    proposal_remove: {
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
                "application/json": components["schemas"]["ProposalPerson"];
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
    urgency_expedite: {
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
                "application/json": components["schemas"]["UrgencyExpedited"];
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
    facet_reject: {
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
    facet_reopen: {
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
    follow_followers: {
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
                    "application/json": components["schemas"]["FollowFollowing"];
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
    follow_follow: {
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
    follow_unfollow: {
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
    gate_gate: {
        parameters: {
            query: {
                /** @description a past instant (RFC 3339) to be answered for */
                asOf?: string;
                for: string;
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
                    "application/json": components["schemas"]["GateView"];
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
    handoff_handoffs: {
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
    handoff_offer: {
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
    handoff_handoff: {
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
    handoff_accept: {
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
    handoff_counter: {
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
    handoff_escalate: {
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
    handoff_repack: {
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
    handoff_giveBack: {
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
    handoff_withdraw: {
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
    hint_hints: {
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
                    "application/json": components["schemas"]["HintHints"];
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
    history_history: {
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
    diff_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event: string;
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
                    "application/json": components["schemas"]["HistoryEntry"];
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
    effect_expect: {
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
                "application/json": components["schemas"]["EffectExpected"];
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
    conduct_link: {
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
    conduct_unlink: {
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
    regrouping_merge: {
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
                "application/json": components["schemas"]["RegroupingMerged"];
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
    question_nudge: {
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
    change_objections: {
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
                    "application/json": components["schemas"]["ChangeObjections"];
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
    effect_measured: {
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
                "application/json": components["schemas"]["EffectMeasuredOutcome"];
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
    conduct_pause: {
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
    proposal_proposals: {
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
                    "application/json": components["schemas"]["ProposalPage"];
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
    proposal_propose: {
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
                "application/json": components["schemas"]["ProposalProposed"];
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
    proposal_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: string;
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
    proposal_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: string;
                requirement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDeclined"];
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
    question_questions: {
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
    question_ask: {
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
    question_answer: {
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
    question_drop: {
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
    conduct_clear: {
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
    conduct_resume: {
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
    review_giveBack: {
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
    link_shelf: {
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
                content: {
                    "application/json": components["schemas"]["LinkShelf"];
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
    link_open: {
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
                "application/json": components["schemas"]["LinkWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkGiven"];
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
    link_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
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
    regrouping_split: {
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
                "application/json": components["schemas"]["RegroupingSplit"];
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
    review_submit: {
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
    review_withdraw: {
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
    suspicion_suspicions: {
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
                    "application/json": components["schemas"]["SuspicionPage"];
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
    suspicion_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requirement: string;
                suspicion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspicionAnswered"];
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
    conduct_takeOver: {
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
    target_set: {
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
                "application/json": components["schemas"]["TargetNewTarget"];
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
    target_drop: {
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
                "application/json": components["schemas"]["TargetDroppedTarget"];
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
    regrouping_unmerge: {
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
                "application/json": components["schemas"]["RegroupingUnmerged"];
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
    review_verdict: {
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
    bulk_bulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                content: {
                    "application/json": components["schemas"]["BulkAllDone"];
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
    search_search: {
        parameters: {
            query: {
                limit?: number;
                product?: string;
                q: string;
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
                    "application/json": components["schemas"]["SearchHits"];
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
    link_shared: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
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
                    "application/json": components["schemas"]["LinkShared"];
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
}
