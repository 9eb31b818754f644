package vn.nghedan.bench;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.nghedan.web.Caller;

/** A signed-on official who looks at his task list and his cases over and over, as Tasklist asks for them. */
final class Screen implements AutoCloseable {

	private static final long PAUSE_MS = 250;

	private final Caller caller;
	private final String filter;
	private final Latencies taskList = new Latencies();
	private final Latencies taskCount = new Latencies();
	private final Latencies cases = new Latencies();
	private final Thread thread;
	private volatile boolean open = true;
	private volatile RuntimeException failure;

	Screen(int port, String username, String filter) {
		this.caller = Caller.signedOn(port, username);
		this.filter = "/camunda/api/engine/engine/default/filter/" + filter;
		caller.get("/camunda/app/tasklist/default/");
		look(new Latencies(), new Latencies(), new Latencies()); // first looks compile and load
		look(new Latencies(), new Latencies(), new Latencies());
		this.thread = new Thread(this::watch, "screen");
		thread.start();
	}

	@Override
	public void close() throws InterruptedException {
		open = false;
		thread.join();
		if (failure != null)
			throw failure;
	}

	Map<String, Object> figures() {
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("taskList", taskList.figures());
		figures.put("taskCount", taskCount.figures());
		figures.put("petitions", cases.figures());
		return figures;
	}

	private void watch() {
		try {
			while (open) {
				look(taskList, taskCount, cases);
				Thread.sleep(PAUSE_MS);
			}
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException e) {
			failure = e;
		}
	}

	private void look(Latencies list, Latencies count, Latencies petitions) {
		timed(list, () -> ask("/list?firstResult=0&maxResults=15"));
		timed(count, () -> ask("/count"));
		timed(petitions, () -> caller.get("/api/petitions?limit=50"));
	}

	private HttpResponse<String> ask(String what) {
		return caller.post(filter + what, "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}", "X-XSRF-TOKEN",
				caller.cookie("XSRF-TOKEN"), "Accept", "application/json");
	}

	private static void timed(Latencies latencies, Supplier<HttpResponse<String>> request) {
		long start = System.nanoTime();
		HttpResponse<String> answer = request.get();
		latencies.add(System.nanoTime() - start);
		if (answer.statusCode() != 200)
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
	}
}
