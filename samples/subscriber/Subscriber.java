import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints who offers what to whom: java -cp "standalone/target/app/lib/*" samples/subscriber/Subscriber.java [broker] */
public class Subscriber {

    public static void main(String[] arguments) {
        var broker = arguments.length > 0 ? arguments[0] : "127.0.0.1:19092";
        try (var kafka = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", broker, "group.id", "sample-subscriber", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            kafka.subscribe(List.of("tandem.requirements.v1"));
            while (true) {
                kafka.poll(Duration.ofSeconds(1)).forEach(Subscriber::print);
            }
        }
    }

    private static void print(ConsumerRecord<String, String> event) {
        if (header(event, "ce_type").equals("tandem.requirements.requirement.handoff-offered.v1")) {
            System.out.println(header(event, "ce_time") + " " + header(event, "ce_actor") + " " + event.value());
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value());
    }
}
