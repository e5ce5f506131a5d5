package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricNamesTest {

    @Test
    void functions_labels_ranges_and_words_are_not_metrics() {
        assertThat(MetricNames.in("""
                sum by (service, le) (rate(a_bucket{uri!="/x",status=~"5.."}[5m])) > 14.4 * 0.01
                  and on (service) b_total unless c""")).containsExactly("a_bucket", "b_total", "c");
    }

    @Test
    void a_scrape_tells_its_names_once() {
        assertThat(MetricNames.told("""
                # HELP jvm_memory_used_bytes x
                # TYPE jvm_memory_used_bytes gauge
                jvm_memory_used_bytes{area="heap",id="Eden"} 1.0
                jvm_memory_used_bytes{area="heap",id="Old"} 2.0
                process_cpu_usage 0.5
                """)).containsExactly("jvm_memory_used_bytes", "process_cpu_usage");
    }

    @Test
    void what_is_asked_is_Tandem_s_Spring_s_or_the_JVM_s() {
        assertThat(MetricNames.asked())
                .contains("tandem_processor_lag_events", "http_server_requests_seconds_bucket")
                .allMatch(name -> name.matches("(tandem|http_server|jvm|process)_.*"));
    }
}
