package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Ask;

/** 保留项: what is still owed after an acceptance. The ask says by whom, to whom and until when. */
public record Reservation(Ask ask, String text) {}
