package nl.dossierbrug.exchange.connectors;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/** Connectors of somebody else's making: sound until something else is said of a part of them. Their classes are not in a package of the house. */
final class Vendors {

	private final Map<String, Supplier<Object>> answers = new HashMap<>();

	private Vendors() {
		is("id", "mijnlas").is("name", Text.of("Mijn LAS", "My LAS")).is("ways", Set.of(Way.FILES)).is("profiles", List.of(new Profile("POVO")));
		is("settings", List.of(setting("mijnlas.code"))).is("preconditions", List.of());
	}

	static Vendors sender() {
		return new Vendors().is("howToGetDossiers", Text.of("Kies Export.", "Choose Export.")).is("softwareNames", List.of("MijnLAS")).is("guidance", List.of());
	}

	static Vendors receiver() {
		return new Vendors().is("ownFields", List.of(new OwnField("eigen/veld", Text.of("Veld", "Field")))).is("importModes", List.of(ImportMode.AANVULLEN))
				.is("requestWays", Set.of(RequestWay.BSN));
	}

	static Setting setting(String key) {
		return new Setting(key, Setting.Kind.TEXT, "", Text.of("Code", "Code"), Text.of("Uw code.", "Your code."));
	}

	/** What a method answers. */
	Vendors is(String method, Object answer) {
		return does(method, () -> answer);
	}

	Vendors does(String method, Supplier<Object> answer) {
		answers.put(method, answer);
		return this;
	}

	DossierSender asSender() {
		return as(DossierSender.class);
	}

	DossierReceiver asReceiver() {
		return as(DossierReceiver.class);
	}

	Connector as(boolean sender) {
		return sender ? asSender() : asReceiver();
	}

	private <C> C as(Class<C> end) {
		return end.cast(Proxy.newProxyInstance(end.getClassLoader(), new Class<?>[] {end}, (proxy, method, arguments) -> switch (method.getName()) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			case "toString" -> "a vendor's";
			case String name when answers.containsKey(name) -> answers.get(name).get();
			default -> InvocationHandler.invokeDefault(proxy, method, arguments);
		}));
	}

}
