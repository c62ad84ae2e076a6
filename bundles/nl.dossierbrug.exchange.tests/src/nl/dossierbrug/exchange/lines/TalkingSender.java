package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.BareSender;

/** A system that is spoken with over a line, and asks for a customer code and a key. */
final class TalkingSender extends BareSender {

	static final String ID = "praatlas";
	static final String CODE = ID + ".klantcode";
	static final String KEY = ID + ".sleutel";

	private final List<Setting> asked;

	TalkingSender(boolean asks) {
		super(ID, "Praatlas");
		asked = asks ? List.of(setting(CODE, Setting.Kind.TEXT, "Klantcode"), setting(KEY, Setting.Kind.SECRET, "Sleutel")) : List.of();
	}

	private static Setting setting(String key, Setting.Kind kind, String label) {
		return new Setting(key, kind, "", Text.same(label), Text.same("Staat op uw contract."));
	}

	@Override
	public Optional<LineUse> line() {
		return Optional.of(new LineUse() {
			@Override
			public Text explanation() {
				return Text.same("Voor de test.");
			}

			@Override
			public List<Setting> particulars() {
				return asked;
			}

			@Override
			public Reply<Text> test(Call call) throws IOException, InterruptedException {
				HttpRequest request = HttpRequest.newBuilder(call.line().address()).header("Sleutel", call.line().particular(KEY).orElse("geen")).build();
				HttpResponse<Long> response = call.line().http().send(request, info -> BodyHandlers.fromSubscriber(new Counting(), Counting::bytes).apply(info));
				return response.statusCode() == 200 ? Reply.done(Text.same(response.body() + " bytes")) : call.line().refused(response);
			}
		});
	}
}
