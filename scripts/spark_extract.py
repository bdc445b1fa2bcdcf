#!/usr/bin/env python3
"""Runs `report extract` over many articles with Apache Spark.

    spark-submit scripts/spark_extract.py --input articles.ndjson --output shards
    spark-submit scripts/spark_extract.py --input articles.parquet --text body --id url --output shards --parquet table
    report build --extracted shards

INPUT is NDJSON (one article a line: id, published, title, text), a folder of it, or a table (Parquet) with a column of
text. OUTPUT is a folder of NDJSON shards, one line for each article in the order of the input, which `report build
--extracted` takes; `--parquet` writes a table beside it, with a few columns to query and the whole line.

`report extract` is a filter without state: one line in, one line out, what is wrong with an article in its own line. So
tasks can be repeated, cut and run twice, and a shard that was written twice counts once. Two ways of calling it:

  --mode pandas  (default) mapInPandas: this script feeds the program and reads its answers. If the program dies, its
                 article gets a line that says so, and the next one goes to a new program.
  --mode pipe    rdd.pipe: Spark feeds the program. If it dies, Spark tries the partition again, and then fails.

Articles need an `id`: without one their place names them, which is another in every partition, and a build reads them
again. On a cluster ship the program and its lexicon with the job (see CONTRIBUTING.md).
"""
import argparse
import collections
import itertools
import json
import shlex
import subprocess
import threading

BATCH = 256  # Lines of a batch that goes back to Spark; one has some 50 kB.
COLUMNS = "id string, published string, language string, figures int, events int, error string, line string"


def answers(command, lines):
    """Yields the answer to each line. A program that dies is started again behind the line that it died of."""
    source = iter(lines)
    waiting = collections.deque()  # Lines that were sent, or are about to be, and have no answer.
    while True:
        program = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        feeder = threading.Thread(target=feed, args=(program.stdin, source, waiting), daemon=True)
        feeder.start()
        for answer in program.stdout:
            if answer.endswith(b"\n"):  # The last words of a dead program may break off.
                waiting.popleft()
                yield answer.decode("utf-8")[:-1]
        feeder.join()
        status = program.wait()
        if not waiting:
            return
        yield died(waiting.popleft(), status)


def feed(stream, source, waiting):
    """Sends what has no answer, then the rest, until all is sent or nobody reads."""
    try:
        with stream:
            for line in list(waiting):
                stream.write(line.encode("utf-8") + b"\n")
            for line in source:
                if line.strip():
                    waiting.append(line)
                    stream.write(line.encode("utf-8") + b"\n")
    except BrokenPipeError:
        pass


def died(line, status):
    """The answer to an article that the program has died of: a finding, and the record, so that a build tries again."""
    message = f"the program ended with status {status} while it read this article"
    finding = {"severity": "error", "code": "extract-died", "message": message, "location": None, "hint": None,
               "start": None, "end": None}
    try:
        name = str(json.loads(line).get("id"))
    except (ValueError, AttributeError):
        name = "?"
    return json.dumps({
        "schemaVersion": 1, "build": {"record": line, "reader": "", "extraction": None},
        "article": {"id": name, "title": None, "language": None, "location": "-", "publisher": None, "sha256": "0" * 64,
                    "byteCount": len(line.encode()), "reprintOf": None, "published": None},
        "times": [], "quantities": [], "observations": [], "events": [], "ignored": [], "findings": [finding]},
        ensure_ascii=False)


def row(line):
    """The columns of the table for one line."""
    found = json.loads(line)
    article = found["article"]
    errors = [finding["message"] for finding in found["findings"] if finding["severity"] == "error"]
    return (article["id"], (article["published"] or {}).get("edtf"), article["language"], len(found["observations"]),
            len(found["events"]), errors[0] if errors else None, line)


def in_pandas(command):
    """What mapInPandas does with the batches of one partition."""
    def extract(batches):
        import pandas
        found = answers(command, (line for batch in batches for line in batch["value"]))
        while lines := list(itertools.islice(found, BATCH)):
            yield pandas.DataFrame({"line": lines})
    return extract


def records(spark, options):
    """One NDJSON line an article, in the order of the input, which `spark.read.text` does not keep."""
    if not options.text:
        lines = spark.sparkContext.newAPIHadoopFile(
            options.input, "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
            "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text",
            conf={"textinputformat.record.delimiter": "\n"}).values()
    else:
        from pyspark.sql import functions as f
        fields = {"text": options.text, "id": options.id, "published": options.published, "title": options.title}
        columns = [f.col(column).cast("string").alias(name) for name, column in fields.items() if column]
        table = spark.read.parquet(options.input).select(f.to_json(f.struct(*columns)).alias("value"))
        lines = table.rdd.map(lambda one: one["value"])
    if not options.partitions:
        return lines
    # `repartition` would mix the articles; ranges of their places keep the order.
    places = lines.zipWithIndex().map(lambda pair: (pair[1], pair[0]))
    return places.sortByKey(numPartitions=options.partitions).values()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True, help="folder of NDJSON shards; must not exist")
    parser.add_argument("--parquet", help="folder of a table beside it; must not exist")
    parser.add_argument("--mode", choices=["pandas", "pipe"], default="pandas")
    parser.add_argument("--partitions", type=int, help="default: as Spark cuts the input")
    parser.add_argument("--report", default="report", help="the program on the workers")
    parser.add_argument("--options", default="", help="more options for report extract, as one word")
    parser.add_argument("--text", help="column of the text, of a table")
    parser.add_argument("--id", help="column of the identifier")
    parser.add_argument("--published", help="column of the day of publication")
    parser.add_argument("--title", help="column of the title")
    parser.add_argument("--gzip", action="store_true", help="pack the shards")
    options = parser.parse_args()

    from pyspark.sql import SparkSession
    spark = SparkSession.builder.appName("report extract").getOrCreate()
    command = f"{options.report} extract --input-format ndjson --for-build {options.options} -"
    lines = records(spark, options)
    if options.mode == "pandas":
        found = spark.createDataFrame(lines.map(lambda line: (line,)), "value string").mapInPandas(
            in_pandas(command), "line string")
    else:
        found = spark.createDataFrame(lines.pipe(command, checkCode=True).map(lambda line: (line,)), "line string")
    packing = {"compression": "gzip"} if options.gzip else {}
    found.write.text(options.output, **packing)
    if options.parquet:
        rows = spark.read.text(options.output).rdd.map(lambda one: row(one["value"]))
        spark.createDataFrame(rows, COLUMNS).write.parquet(options.parquet)
    spark.stop()


if __name__ == "__main__":
    main()
