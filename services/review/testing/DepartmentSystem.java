import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A department's system in Java, on Apache Kafka's own client: sends what each line of its input says, and answers with a line of where it
 * lies. Run from its source: java -cp <the broker's jars> DepartmentSystem.java <bootstrap servers>.
 */
public class DepartmentSystem {
  private static final ObjectMapper json = new ObjectMapper();
  /** Producers whose transactions stay open: nobody may close them. */
  private static final List<KafkaProducer<byte[], byte[]>> open = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ObjectNode answer = json.createObjectNode();
      try {
        JsonNode asked = json.readTree(line);
        if (asked.has("create")) create(args[0], asked.get("create").asText());
        else send(args[0], asked).forEach(answer.putArray("offsets")::add);
      } catch (Exception fault) {
        answer.put("error", String.valueOf(fault));
      }
      System.out.println(json.writeValueAsString(answer));
    }
    System.exit(0);
  }

  /** {create: topic}: as an administrator made topics before the hall said how they are packed. */
  private static void create(String brokers, String topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
    }
  }

  /** {topic, partition, codec, transaction: NONE|COMMIT|ABORT|OPEN, timeoutMs, records: [{key, value, zeros, headers}]}; bytes as base64. */
  private static List<Long> send(String brokers, JsonNode asked) throws Exception {
    boolean transactional = !asked.get("transaction").asText().equals("NONE");
    KafkaProducer<byte[], byte[]> producer = producer(brokers, asked, transactional);
    if (transactional) {
      producer.initTransactions();
      producer.beginTransaction();
    }
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (JsonNode record : asked.get("records")) sent.add(producer.send(recordOf(asked, record)));
    producer.flush();
    List<Long> offsets = new ArrayList<>();
    for (Future<RecordMetadata> one : sent) offsets.add(one.get().offset());
    switch (asked.get("transaction").asText()) {
      case "COMMIT" -> producer.commitTransaction();
      case "ABORT" -> producer.abortTransaction();
      case "OPEN" -> open.add(producer);
      default -> { }
    }
    if (!open.contains(producer)) producer.close();
    return offsets;
  }

  private static KafkaProducer<byte[], byte[]> producer(String brokers, JsonNode asked, boolean transactional) {
    Map<String, Object> settings = new java.util.HashMap<>(Map.of(
        "bootstrap.servers", brokers,
        "acks", "all",
        "compression.type", asked.get("codec").asText(),
        "linger.ms", 50,
        "max.request.size", 400_000_000,
        "buffer.memory", 400_000_000L,
        "key.serializer", ByteArraySerializer.class,
        "value.serializer", ByteArraySerializer.class));
    if (transactional) {
      settings.put("transactional.id", UUID.randomUUID().toString());
      settings.put("transaction.timeout.ms", asked.get("timeoutMs").asInt());
    }
    return new KafkaProducer<>(settings);
  }

  private static ProducerRecord<byte[], byte[]> recordOf(JsonNode asked, JsonNode record) {
    RecordHeaders headers = new RecordHeaders();
    for (JsonNode header : record.get("headers")) headers.add(header.get(0).asText(), bytes(header.get(1)));
    int zeros = record.get("zeros").asInt();
    byte[] value = zeros > 0 ? new byte[zeros] : bytes(record.get("value"));
    return new ProducerRecord<>(
        asked.get("topic").asText(), asked.get("partition").asInt(), bytes(record.get("key")), value, headers);
  }

  private static byte[] bytes(JsonNode base64) {
    return base64.isNull() ? null : Base64.getDecoder().decode(base64.asText());
  }
}
