-- Sends the steps of a workload by wrk. `steps` (texts of requests, with a row of # for a number and {key} for a key),
-- `number` and `digits` (of a number) stand before this text. A later step is sent when the one before it was answered,
-- on any connection.
local pending = {}

function request()
  local waiting = table.remove(pending)
  if waiting then return (steps[waiting.step]:gsub('{key}', waiting.key)) end
  local text, count = steps[1]:gsub(string.rep('#', digits), string.format('%0' .. digits .. 'd', number))
  number = number + count
  return text
end

-- wrk does not say whose answer it is: the answer itself tells which step it is of.
local function stepOf(status, body)
  if status == 201 then return 1 end
  if status == 204 then return 4 end
  if not body:find('^{"ia::result":{"key":"') then return #steps end
  return body:find('Made to be measured', 1, true) and 2 or 3
end

if #steps > 1 then
  function response(status, headers, body)
    local step = stepOf(status, body)
    if step < #steps then
      pending[#pending + 1] = { step = step + 1, key = body:match('^{"ia::result":{"key":"(%d+)"') or '' }
    end
  end
end

function done(summary, latency)
  local broken = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  local form = '\n{"requests":%d,"microseconds":%d,"broken":%d,"refused":%d,"p50":%f,"p99":%f}\n'
  io.write(form:format(summary.requests, summary.duration, broken, summary.errors.status, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
