package nl.dossierbrug.example;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.HeldDossier;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** What goes over the line of the example platform. The key of a delivery is part of its address, so it cannot arrive twice. */
record ExamplePlatformLine(String connector, Text name, Messages messages) implements LineUse, LiveDelivery {

	private static final String DELIVERY = "deliveries/";

	@Override
	public Text explanation() {
		return messages.text("platform.line");
	}

	@Override
	public List<Setting> particulars() {
		return List.of(new Setting(connector + ".client", Setting.Kind.TEXT, "", messages.text("platform.client"), messages.text("platform.client.help")),
				new Setting(connector + ".key", Setting.Kind.SECRET, "", messages.text("platform.key"), messages.text("platform.key.help")));
	}

	/** Asks for a delivery that cannot be there: within a session one hears that it is not there. */
	@Override
	public Reply<Text> test(Call call) throws IOException, InterruptedException {
		return session(call).send(http -> http.at(DELIVERY + "0"), response -> response.statusCode() == 404 || response.statusCode() == 200
				? Reply.done(messages.text("platform.works", name)) : call.line().refused(response));
	}

	@Override
	public Reply<LineReceipt> deliver(Call call, OutgoingDossier dossier) throws IOException, InterruptedException {
		call.progress().begin(dossier.size());
		try (ExampleContent content = new ExampleContent(dossier.content())) {
			return session(call).send(http -> http.at(DELIVERY + dossier.key()).header("School", call.school().brin().code())
					.header("Content-Type", "application/xml")
					.PUT(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), dossier.size())), response -> switch (response.statusCode()) {
						case 200, 201 -> {
							LineReceipt receipt = ExampleAnswer.of(response.body(), "receipt").receipt();
							call.progress().done(dossier.size());
							yield Reply.done(receipt);
						}
						case 409 -> no("example-platform.other-content", response.body());
						case 422 -> no("example-platform.no-dossier", response.body());
						default -> call.line().refused(response);
					});
		}
	}

	@Override
	public Reply<Fate> fate(Call call, String key) throws IOException, InterruptedException {
		return session(call).send(http -> http.at(DELIVERY + key), response -> switch (response.statusCode()) {
			case 200 -> Reply.done(fate(ExampleAnswer.of(response.body(), "delivery")));
			case 404 -> Reply.done(new Fate.Unknown());
			default -> call.line().refused(response);
		});
	}

	private Fate fate(ExampleAnswer delivery) throws UnreadableAnswerException {
		return switch (delivery.needed("state")) {
			case "arrived" -> new Fate.Arrived(delivery.receipt("receipt"));
			case "processed" -> new Fate.Processed(delivery.receipt("receipt"));
			case "rejected" -> new Fate.Rejected(
					Refusal.of(messages, "example-platform.rejected", ExampleAnswer.shortened(delivery.maybe("reason").orElse(""))));
			case "taken-back" -> new Fate.TakenBack();
			default -> throw new UnreadableAnswerException("another state than there are");
		};
	}

	@Override
	public Reply<LineReceipt> takeBack(Call call, String key) throws IOException, InterruptedException {
		return session(call).send(http -> http.at(DELIVERY + key).DELETE(), response -> switch (response.statusCode()) {
			case 200 -> Reply.done(ExampleAnswer.of(response.body(), "receipt").receipt());
			case 409 -> no("example-platform.processed", response.body());
			default -> call.line().refused(response);
		});
	}

	@Override
	public Reply<List<HeldDossier>> held(Call call) throws IOException, InterruptedException {
		return session(call).send(http -> http.at("deliveries?school=" + call.school().brin().code()),
				response -> response.statusCode() == 200 ? Reply.done(held(call, ExampleAnswer.of(response.body(), "deliveries"))) : call.line().refused(response));
	}

	private static List<HeldDossier> held(Call call, ExampleAnswer answer) throws UnreadableAnswerException {
		List<HeldDossier> held = new ArrayList<>();
		for (ExampleAnswer one : answer.each("delivery")) {
			held.add(new HeldDossier(one.maybe("key"), one.maybe("bsn").flatMap(Bsn::of), one.maybe("name").orElse(""), one.moment("at")));
			call.progress().done(1);
		}
		return held;
	}

	private <T> Reply<T> no(String id, InputStream body) throws IOException {
		return Reply.never(Refusal.of(messages, id, ExampleAnswer.reason(body)));
	}

	private ExampleSession session(Call call) {
		return new ExampleSession(call, connector, messages);
	}
}
