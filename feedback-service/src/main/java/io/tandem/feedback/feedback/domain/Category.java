package io.tandem.feedback.feedback.domain;

/** What a piece of feedback is about: three categories of the interface 界面, three of performance 性能, and others 其他. */
public enum Category {
    LAYOUT(Area.INTERFACE, "页面布局", "Layout"),
    COLOUR(Area.INTERFACE, "颜色搭配", "Colour"),
    INTERACTION(Area.INTERFACE, "交互", "Interaction"),
    RESPONSE(Area.PERFORMANCE, "响应速度", "Response"),
    PROCESSING_EFFICIENCY(Area.PERFORMANCE, "数据处理效率", "Processing efficiency"),
    INTERFACE_STABILITY(Area.PERFORMANCE, "接口稳定性", "Interface stability"),
    DEFECT(Area.OTHER, "缺陷", "Defect"),
    WISH(Area.OTHER, "愿望", "Wish"),
    QUESTION(Area.OTHER, "疑问", "Question"),
    NOT_OURS(Area.OTHER, "不属于本产品", "Not ours");

    /** The three groups of categories. */
    public enum Area {
        INTERFACE,
        PERFORMANCE,
        OTHER
    }

    private final Area area;
    private final String zh;
    private final String en;

    Category(Area area, String zh, String en) {
        this.area = area;
        this.zh = zh;
        this.en = en;
    }

    public Area area() {
        return area;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
