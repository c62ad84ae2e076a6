package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A server on this computer that answers as a test says, well or badly. */
final class TestServer implements AutoCloseable {

	/** What it does with a request. */
	@FunctionalInterface
	interface Manner {
		void answer(String request, OutputStream out) throws IOException, InterruptedException;
	}

	private final ServerSocket socket;
	private final boolean secure;
	private final List<Socket> open = new CopyOnWriteArrayList<>();
	private final AtomicInteger calls = new AtomicInteger();
	private volatile Manner manner;

	private TestServer(ServerSocket socket, boolean secure, Manner manner) {
		this.socket = socket;
		this.secure = secure;
		this.manner = manner;
		Thread.ofPlatform().daemon().start(this::accept);
	}

	/** Asks everybody for a certificate. */
	static TestServer mutual(SSLContext context, Manner manner) throws IOException {
		SSLServerSocket socket = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		socket.setNeedClientAuth(true);
		return new TestServer(socket, true, manner);
	}

	static TestServer open(Manner manner) throws IOException {
		return new TestServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), false, manner);
	}

	static Manner saying(int status, String body, String... headers) {
		return (request, out) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Zo\r\nContent-Length: " + bytes.length + "\r\n");
			for (String header : headers) {
				head.append(header).append("\r\n");
			}
			out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
			out.write(bytes);
		};
	}

	void now(Manner other) {
		manner = other;
	}

	int calls() {
		return calls.get();
	}

	String address() {
		return (secure ? "https" : "http") + "://localhost:" + socket.getLocalPort() + "/oso/pad?geheim=1";
	}

	/** The address of the same place as if it were secure. */
	String asSecure() {
		return "https://localhost:" + socket.getLocalPort() + "/";
	}

	private void accept() {
		while (!socket.isClosed()) {
			try {
				Socket one = socket.accept();
				open.add(one);
				Thread.ofPlatform().daemon().start(() -> talk(one));
			} catch (IOException e) {
				// closed
			}
		}
	}

	private void talk(Socket one) {
		try (one; InputStream in = one.getInputStream(); OutputStream out = one.getOutputStream()) {
			StringBuilder request = new StringBuilder();
			while (true) {
				int read = in.read();
				if (read < 0) {
					return;
				}
				request.append((char) read);
				if (request.toString().endsWith("\r\n\r\n") || !secure && request.length() == 1 && read == 0x16) {
					calls.incrementAndGet();
					manner.answer(request.toString(), out);
					out.flush();
					if (!request.toString().startsWith("GET") || request.isEmpty()) {
						return;
					}
					request.setLength(0);
				}
			}
		} catch (IOException | InterruptedException e) {
			// whoever asked hung up, or is none that may ask
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
		for (Socket one : open) {
			one.close();
		}
	}
}
