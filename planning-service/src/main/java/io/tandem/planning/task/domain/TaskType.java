package io.tandem.planning.task.domain;

import io.tandem.planning.model.Side;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seeded vocabulary of work: the one place where a kind of work has its code and its names. Events hold the code
 * as text, so that a product's own words may join later.
 */
public enum TaskType {
    PAGE_DESIGN("网页设计", "Page design", Side.FRONTEND),
    PAGE_LAYOUT("页面布局", "Page layout", Side.FRONTEND),
    INTERACTION_DESIGN("交互设计", "Interaction design", Side.FRONTEND),
    VISUAL_DESIGN("视觉设计", "Visual design", Side.FRONTEND),
    FRONTEND_CODING("前端编码", "Front-end coding", Side.FRONTEND),
    IMAGE_OPTIMISATION("图片优化", "Image optimisation", Side.FRONTEND),
    FRONTEND_PERFORMANCE("页面性能优化", "Page performance", Side.FRONTEND),
    COMPATIBILITY("兼容性适配", "Compatibility", Side.FRONTEND),
    ARCHITECTURE_DESIGN("系统架构设计", "Architecture design", Side.BACKEND),
    DATABASE_DESIGN("数据库设计", "Database design", Side.BACKEND),
    INTERFACE_DESIGN("接口设计", "Interface design", Side.BACKEND),
    DATA_STORAGE("数据存储", "Data storage", Side.BACKEND),
    BUSINESS_LOGIC("业务逻辑处理", "Business logic", Side.BACKEND),
    QUERY_OPTIMISATION("查询优化", "Query optimisation", Side.BACKEND),
    CACHING("缓存", "Caching", Side.BACKEND),
    SERVER_CONFIGURATION("服务器配置", "Server configuration", Side.BACKEND),
    INTEGRATION("接口联调", "Integration", null),
    TESTING("测试", "Testing", null),
    DEFECT_FIX("缺陷修复", "Defect fix", null),
    DOCUMENTATION("文档编写", "Documentation", null),
    ROLL_OUT("发布上线", "Roll-out", null);

    private final String zh;
    private final String en;
    private final @Nullable Side side;

    TaskType(String zh, String en, @Nullable Side side) {
        this.zh = zh;
        this.en = en;
        this.side = side;
    }

    /** The type of that code or of that name in either language. */
    public static Optional<TaskType> named(String word) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(word) || type.zh.equals(word) || type.en.equalsIgnoreCase(word))
                .findFirst();
    }

    /** What a task without a title is called: the Chinese name of its type, or the code where it is not of the seed. */
    public static String titleOf(String code) {
        return named(code).map(TaskType::zh).orElse(code);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The one side that does such work, or null where both do. */
    public @Nullable Side side() {
        return side;
    }

    public boolean isWorkOf(Side asked) {
        return side == null || side == asked;
    }
}
